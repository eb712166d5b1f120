import { some } from '../english.ts';
import type { Wording } from '../zh-Hans.ts';

const counting = (one: string, many?: string) => ({ counted: (n: number) => some(n, one, many) });

/** The collections, their volumes and the leaves of these. */
export const collections: Wording['collections'] = {
  principles: { name: 'Principles', short: 'Principles', volume: 'Volume 1', mark: 'P', ...counting('article') },
  etiquette: { name: 'Etiquette', short: 'Etiquette', volume: 'Volume 2', mark: 'E', ...counting('article') },
  curricula: { name: 'Curricula', short: 'Curricula', volume: 'Volume 3', mark: 'C', ...counting('course') },
  cases: { name: 'Cases', short: 'Cases', volume: 'Volume 4', mark: 'K', ...counting('case') },
  paths: { name: 'Reading paths', short: 'Paths', volume: '', mark: 'R', ...counting('path') },
  assessments: { name: 'Assessments', short: 'Assessments', volume: '', mark: 'A', ...counting('assessment') },
  routines: { name: 'Routines', short: 'Routines', volume: '', mark: 'D', ...counting('list') },
};

export const leaves: Pick<Wording, 'leaf' | 'shortLeaf' | 'spine'> = {
  leaf: (mark, number) => `${mark} · ${number}`,
  shortLeaf: (mark, number) => `${mark} ${number}`,
  spine: (volume, number) => `${volume} ${number}`,
};
