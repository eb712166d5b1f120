import type { CaseFacet } from '../core/curriculum/cases-by.ts';
import type { CurriculumFacet } from '../core/curriculum/curricula-by.ts';
import type { ArticleCollection } from '../core/model/key.ts';
import { labelOf } from './labels.ts';
import { wording } from './wording/index.ts';

/** The word for a value of one of our own lists; an id that has none stands for itself. */
const wordFor = (words: Readonly<Record<string, string>>, id: string): string => words[id] ?? id;

/** What a value by which curricula are listed is called. */
export const curriculumValue = (facet: CurriculumFacet, id: string): string => {
  switch (facet) {
    case 'audience':
      return wordFor(wording.audiences, id);
    case 'objective':
      return wordFor(wording.objectives, id);
    case 'level':
      return wordFor(wording.levels, id);
    case 'method':
      return labelOf('methods', id);
    case 'competency':
      return labelOf('competencies', id);
  }
};

/** What a value by which cases are listed is called. */
export const caseValue = (facet: CaseFacet, id: string): string => {
  switch (facet) {
    case 'industry':
      return labelOf('industries', id);
    case 'outcome':
      return wordFor(wording.outcomes, id);
    case 'theme':
      return labelOf('themes', id);
    case 'year':
      return id;
  }
};

/** What a shelf of a volume is called; a volume without shelves has none. */
export const shelfLabel = (collection: ArticleCollection, id: string): string | undefined => {
  if (id === '') return undefined;
  return collection === 'principles' ? wordFor(wording.facets, id) : labelOf('scenes', id);
};
