import type { vocabularies as chinese } from '../zh-Hans/vocabularies.ts';

/** The values that an entry is marked with. */
export const vocabularies: typeof chinese = {
  audiences: {
    senior: 'Senior management',
    middle: 'Middle management',
    contact: 'Contact staff',
    support: 'Support staff',
  },
  facets: {
    content: 'What we serve',
    purpose: 'Purpose',
    core: 'Core idea',
    standard: 'Standard',
    behaviour: 'Behaviour',
    slogan: 'Slogan',
    strategy: 'Strategies',
    concept: 'Concepts',
  },
  outcomes: { success: 'Won', failure: 'Lost', mixed: 'Mixed' },
  objectives: {
    orientation: 'Market and customer orientation',
    skill: 'Service skill and sensitivity',
    overview: 'The whole and one’s part',
  },
  levels: { basic: 'Basic', intermediate: 'Intermediate', advanced: 'Advanced' },
  rhythms: { day: 'Every day', week: 'Every week', month: 'Every month' },
};
