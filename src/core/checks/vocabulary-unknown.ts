import { type Vocabulary, vocabularies } from '../model/fields.ts';
import type { Entry } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/problem.ts';
import type { Path } from '../model/yaml.ts';
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

type Use = { path: Path; vocabulary: Vocabulary; value: string };

const each = (path: Path, vocabulary: Vocabulary, values: readonly string[] | undefined): Use[] =>
  (values ?? []).map((value, index) => ({ path: [...path, index], vocabulary, value }));

const one = (path: Path, vocabulary: Vocabulary, value: string | undefined): Use[] =>
  value === undefined ? [] : [{ path, vocabulary, value }];

/** Where an entry uses a vocabulary of `site.yaml`. */
function usesIn(entry: Entry): Use[] {
  const roles = each(['roles'], 'roles', entry.data.roles);
  if (entry.collection === 'routines') return [...roles, ...entry.data.duties.flatMap(rolesIn)];
  if (!('competencies' in entry.data)) return roles;
  const questions = entry.data.questions.flatMap((question, index) =>
    each(['questions', index, 'competencies'], 'competencies', question.competencies),
  );
  const shared = [...roles, ...each(['competencies'], 'competencies', entry.data.competencies), ...questions];
  switch (entry.collection) {
    case 'etiquette':
      return [...shared, ...one(['scene'], 'scenes', entry.data.scene)];
    case 'cases':
      return [
        ...shared,
        ...one(['industry'], 'industries', entry.data.industry),
        ...each(['themes'], 'themes', entry.data.themes),
      ];
    case 'curricula':
      return [
        ...shared,
        ...each(['test', 'competencies'], 'competencies', entry.data.test?.competencies),
        ...entry.data.units.flatMap((unit, index) => methodsIn(unit, ['units', index])),
      ];
    default:
      return shared;
  }
}

type Duty = Extract<Entry, { collection: 'routines' }>['data']['duties'][number];

const rolesIn = (duty: Duty, index: number): Use[] =>
  typeof duty === 'string' ? [] : each(['duties', index, 'roles'], 'roles', duty.roles);

type Unit = Extract<Entry, { collection: 'curricula' }>['data']['units'][number];

const methodsIn = (unit: Unit, path: Path): Use[] => [
  ...one([...path, 'method'], 'methods', unit.method),
  ...unit.lessons.flatMap((lesson, index) =>
    typeof lesson === 'string' ? [] : one([...path, 'lessons', index, 'method'], 'methods', lesson.method),
  ),
];

/** The ids that each vocabulary has. */
type Ids = Record<Vocabulary, string[]>;

/** Values that the vocabularies do not have, and ids that a vocabulary has twice. */
export function vocabularyFaults(shelf: Shelf): Fault[] {
  if (shelf.refusedSingles.has('site.yaml')) return [];
  const { site } = shelf.library;
  const ids = Object.fromEntries(vocabularies.map((name) => [name, site[name].map(({ id }) => id)])) as Ids;
  return [
    ...vocabularies.flatMap((vocabulary) => twinFaults(shelf, vocabulary, ids[vocabulary])),
    ...judged(shelf).flatMap((entry) => unknownFaults(shelf, entry.file, usesIn(entry), ids)),
    ...unknownFaults(shelf, 'suggestions.yaml', rolesAsked(shelf), ids),
  ];
}

const twinFaults = (shelf: Shelf, vocabulary: Vocabulary, ids: readonly string[]): Fault[] =>
  ids.flatMap((value, index) => {
    if (ids.indexOf(value) === index) return [];
    const place = placeIn(shelf, 'site.yaml', [vocabulary, index, 'id']);
    return [fault(vocabularyTwin, 'site.yaml', place, { vocabulary, value })];
  });

/** The posts that suggestions came from. */
const rolesAsked = ({ library }: Shelf): Use[] =>
  Object.entries(library.suggestions).flatMap(([id, { from }]) => one([id, 'from'], 'roles', from));

const unknownFaults = (shelf: Shelf, file: string, uses: readonly Use[], ids: Ids): Fault[] =>
  uses.flatMap(({ path, vocabulary, value }) => {
    const known = ids[vocabulary];
    if (known.includes(value)) return [];
    const near = nearest(value, known);
    const field = String(path.findLast((step) => typeof step === 'string'));
    const about = { field, value, vocabulary, allowed: known.join('、'), ...(near ? { near } : {}) };
    return [fault(vocabularyUnknown, file, placeIn(shelf, file, path), about)];
  });
