import type { pictures as chinese } from '../zh-Hans/pictures.ts';

/** Words in and below the pictures that the site draws itself. */
export const pictures: typeof chinese = {
  'astar-circles': {
    label:
      'The ASTAR circles: departments of an outer ring serve those of the ring within, and so on to sales in the middle. Ratings go the other way: who is served rates who serves.',
    caption:
      'Outer rings serve inner ones, and in the end sales; ratings go from within outwards. The source names no departments.',
    rings: ['Sales', 'inner ring', 'next ring', 'outer ring'],
    serve: 'serve',
    rate: 'rate',
  },
  'station-system': {
    label:
      'The five subsystems of a service system as a house: organisation is the base; process control and quality control are the pillars; culture and environment control are the roof, which grows with the service and influences the whole.',
    caption:
      'Organisation is the base, process and quality control are the supports; culture and environment grow with time (dashed) and influence the whole.',
    base: { place: 'base', name: 'Organisation' },
    pillars: { place: 'supports', names: ['Process', 'Quality'] },
    roof: { place: 'grown', names: ['Culture', 'Environment'] },
    influence: 'influence the whole',
  },
};
