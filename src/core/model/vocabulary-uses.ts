import type { Vocabulary } from './fields.ts';
import type { Entry } from './library.ts';
import type { Suggestions } from './suggestion.ts';
import type { Path } from './yaml.ts';

/** A value of a vocabulary, and the field that names it. */
export type VocabularyUse = { path: Path; vocabulary: Vocabulary; value: string };

const each = (path: Path, vocabulary: Vocabulary, values: readonly string[] | undefined): VocabularyUse[] =>
  (values ?? []).map((value, index) => ({ path: [...path, index], vocabulary, value }));

const one = (path: Path, vocabulary: Vocabulary, value: string | undefined): VocabularyUse[] =>
  value === undefined ? [] : [{ path, vocabulary, value }];

/** Where an entry uses a vocabulary of `site.yaml`. */
export function vocabularyUsesIn(entry: Entry): VocabularyUse[] {
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

const rolesIn = (duty: Duty, index: number): VocabularyUse[] =>
  typeof duty === 'string' ? [] : each(['duties', index, 'roles'], 'roles', duty.roles);

type Unit = Extract<Entry, { collection: 'curricula' }>['data']['units'][number];

const methodsIn = (unit: Unit, path: Path): VocabularyUse[] => [
  ...one([...path, 'method'], 'methods', unit.method),
  ...unit.lessons.flatMap((lesson, index) =>
    typeof lesson === 'string' ? [] : one([...path, 'lessons', index, 'method'], 'methods', lesson.method),
  ),
];

/** The posts that suggestions came from. */
export const rolesAsked = (suggestions: Suggestions): VocabularyUse[] =>
  Object.entries(suggestions).flatMap(([id, { from }]) => one([id, 'from'], 'roles', from));
