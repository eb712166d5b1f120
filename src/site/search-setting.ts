import { outcomes } from '../core/model/case.ts';
import { levels, objectives } from '../core/model/curriculum.ts';
import { audiences, type Vocabulary } from '../core/model/fields.ts';
import { collections } from '../core/model/key.ts';
import { facets } from '../core/model/principle.ts';
import type { SearchFilter } from '../core/search/filters.ts';
import type { DialogSetting, SearchPageWords, SearchWords } from '../core/search/search-words.ts';
import { caseValue, curriculumValue } from './facet-labels.ts';
import { labelOf } from './labels.ts';
import { library } from './library.ts';
import { fileAt, linkTo } from './links.ts';
import { wording } from './wording/index.ts';

const page = wording.lists.searchPage;

const labels = (ids: readonly string[], label: (id: string) => string): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, label(id)]));
const vocabulary = (name: Vocabulary): string[] => library.site[name].map(({ id }) => id);

const collectionLabels = (): Record<string, string> => ({
  ...Object.fromEntries(collections.map((name) => [name, wording.collections[name].short])),
  glossary: wording.frame.glossary,
  suggestions: wording.suggestions.short,
});

/** What the values of the filters are called, in their order. A year is called by itself. */
const valueLabels = (): Partial<Record<SearchFilter, Record<string, string>>> => ({
  collection: collectionLabels(),
  audience: labels(audiences, (id) => curriculumValue('audience', id)),
  competency: labels(vocabulary('competencies'), (id) => curriculumValue('competency', id)),
  facet: labels(facets, (id) => (wording.facets as Record<string, string>)[id] ?? id),
  scene: labels(vocabulary('scenes'), (id) => labelOf('scenes', id)),
  industry: labels(vocabulary('industries'), (id) => caseValue('industry', id)),
  outcome: labels(outcomes, (id) => caseValue('outcome', id)),
  theme: labels(vocabulary('themes'), (id) => caseValue('theme', id)),
  objective: labels(objectives, (id) => curriculumValue('objective', id)),
  level: labels(levels, (id) => curriculumValue('level', id)),
});

/** The words of the search, wherever it is drawn. */
const searchWords = (): SearchWords => ({ ...wording.search, ...page.words, collections: collectionLabels() });

/** The words of the search page. */
export const searchPageWords = (): SearchPageWords => ({ ...searchWords(), ...page.pageWords, values: valueLabels() });

/** The address of the module that searches. */
export const searchApi = (): string => fileAt('search-api.js');

/** What the dialog needs; `sheet` is the address of its style sheet. */
export function dialogSetting(sheet: string): DialogSetting {
  const { gaps } = library.site.search;
  return {
    api: searchApi(),
    sheet,
    page: linkTo('search'),
    ...(gaps === undefined ? {} : { gaps: { to: gaps, note: page.gapsNote(gaps) } }),
    words: searchWords(),
  };
}
