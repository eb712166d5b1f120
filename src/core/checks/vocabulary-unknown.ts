import { type Vocabulary, vocabularies } from '../model/fields.ts';
import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/problem.ts';
import { rolesAsked, type VocabularyUse, vocabularyUsesIn } from '../model/vocabulary-uses.ts';
import { enNear, fault, type Rule, zhNear } from './rule.ts';
import { judged, placeIn, type Shelf } from './shelf.ts';
import { vocabularyTwin } from './vocabulary-twin.ts';

export const vocabularyUnknown: Rule = {
  name: 'vocabulary-unknown',
  severity: 'error',
  zh: {
    title: '词表里没有这个值',
    message: (about) => `${about.field} 写了 “${about.value}”，词表 ${about.vocabulary} 里没有。`,
    hint: (about) => zhNear(about, `可用的有：${about.allowed}；也可以在 site.yaml 的 ${about.vocabulary} 里加上。`),
  },
  en: {
    title: 'A value that is not in the vocabulary',
    message: (about) => `${about.field} is "${about.value}", which the vocabulary ${about.vocabulary} does not have.`,
    hint: (about) => enNear(about, `There are: ${about.allowed}; or add it to ${about.vocabulary} in site.yaml.`),
  },
};

/** The ids that each vocabulary has. */
type Ids = Record<Vocabulary, string[]>;

/** Values that the vocabularies do not have, and ids that a vocabulary has twice. */
export function vocabularyFaults(shelf: Shelf): Fault[] {
  if (shelf.refusedSingles.has('site.yaml')) return [];
  const { site, suggestions } = shelf.whole;
  const ids = Object.fromEntries(vocabularies.map((name) => [name, site[name].map(({ id }) => id)])) as Ids;
  return [
    ...vocabularies.flatMap((vocabulary) => twinFaults(shelf, vocabulary, ids[vocabulary])),
    ...judged(shelf).flatMap((entry) => unknownFaults(shelf, entry.file, vocabularyUsesIn(entry), ids)),
    ...unknownFaults(shelf, 'suggestions.yaml', rolesAsked(suggestions), ids),
  ];
}

const twinFaults = (shelf: Shelf, vocabulary: Vocabulary, ids: readonly string[]): Fault[] =>
  ids.flatMap((value, index) => {
    if (ids.indexOf(value) === index) return [];
    const place = placeIn(shelf, 'site.yaml', [vocabulary, index, 'id']);
    return [fault(vocabularyTwin, 'site.yaml', place, { vocabulary, value })];
  });

const unknownFaults = (shelf: Shelf, file: string, uses: readonly VocabularyUse[], ids: Ids): Fault[] =>
  uses.flatMap(({ path, vocabulary, value }) => {
    const known = ids[vocabulary];
    if (known.includes(value)) return [];
    const near = nearest(value, known);
    const field = String(path.findLast((step) => typeof step === 'string'));
    const about = { field, value, vocabulary, allowed: known.join('、'), ...(near ? { near } : {}) };
    return [fault(vocabularyUnknown, file, placeIn(shelf, file, path), about)];
  });
