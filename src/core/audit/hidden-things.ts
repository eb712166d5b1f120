import type { Access } from '../model/access.ts';
import { vocabularies } from '../model/fields.ts';
import type { Entry, Library } from '../model/library.ts';
import { keyAt } from '../model/link.ts';
import { sourceIdsIn } from '../model/references.ts';
import { vocabularyUsesIn } from '../model/vocabulary-uses.ts';

/** A text of a thing, and which part of it. */
export type Said = readonly [field: string, text: string];

/** Something that a site must not hold. */
export interface HiddenThing {
  /** Its name for people: a key, or a file and an id. */
  of: string;
  /** Names that stand for it: a key, a file name, an id. */
  names: Said[];
  texts: Said[];
}

/** A content folder, parted into what some readers may see and what not. */
export interface Parted {
  hidden: HiddenThing[];
  /** What is published, text by text: whoever says it gives nothing away. */
  said: string[];
  isHiddenKey: IsHiddenKey;
}

/** The texts of a body: its sections, its attributes, its links. */
export type TextsOf = (entry: Entry) => string[];

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Every text in some data, with the path of its field; days are no texts. */
export function textsIn(value: unknown, path = ''): Said[] {
  if (typeof value === 'string') return day.test(value) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, Array.isArray(value) ? path : path === '' ? name : `${path}.${name}`),
  );
}

/**
 * The texts of something that is published, without those parts that only lead to what is hidden: steps of a path, lessons
 * of a course, entrances of the first page.
 */
function openTextsIn(value: unknown, isHiddenKey: IsHiddenKey, path = ''): Said[] {
  if (Array.isArray(value)) return value.flatMap((each) => openTextsIn(each, isHiddenKey, path));
  if (typeof value !== 'object' || value === null)
    // What a published thing says of a hidden one by its key is not said at all.
    return textsIn(value, path).filter(([, each]) => !isHiddenKey(each));
  return leadsToHidden(value, isHiddenKey)
    ? []
    : Object.entries(value).flatMap(([name, inner]) => openTextsIn(inner, isHiddenKey, name));
}

/** The texts of just those parts. */
function closedTextsIn(value: unknown, isHiddenKey: IsHiddenKey): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  return leadsToHidden(value, isHiddenKey)
    ? textsIn(value).filter(([, each]) => !isHiddenKey(each))
    : Object.values(value).flatMap((inner) => closedTextsIn(inner, isHiddenKey));
}

type IsHiddenKey = (key: string) => boolean;

const leadsToHidden = (value: object, isHiddenKey: IsHiddenKey): boolean =>
  ['key', 'to'].some((name) => isHiddenKey(String((value as Record<string, unknown>)[name] ?? '')));

type Guarded = { draft?: boolean; access: 'internal' | 'public' };

// Said a second time, and not taken from where editions are made: the audit must not share a mistake with what it audits.
const isHidden = ({ draft, access }: Guarded, readers: Access): boolean =>
  draft === true || (readers === 'public' && access !== 'public');

/** Parts everything that stands in a content folder. */
export function parted(whole: Library, readers: Access, bodyTexts: TextsOf): Parted {
  const entries = [...whole.entries.values()];
  const hiddenEntries = entries.filter(({ data }) => isHidden(data, readers));
  const keys = new Set(hiddenEntries.map(({ key }) => key));
  const isHiddenKey = (text: string): boolean => keys.has(text) || keys.has(keyAt(text));
  const suggestions = Object.entries(whole.suggestions);
  const [closed, open] = [
    suggestions.filter(([, suggestion]) => isHidden(suggestion, readers)),
    suggestions.filter(([, suggestion]) => !isHidden(suggestion, readers)),
  ];
  const shown = entries.filter(({ key }) => !keys.has(key));
  const names = new NamesOf(
    [...shown.flatMap((entry) => namesIn(entry, isHiddenKey)), ...rolesIn(open)],
    [...entries.flatMap((entry) => namesIn(entry)), ...rolesIn(closed)],
    isHiddenKey,
  );
  const terms = names.part('terms', Object.entries(whole.glossary));
  const sources = names.part('sources', Object.entries(whole.sources));
  const values = vocabularies.map((name) => {
    const rows = whole.site[name].map((value) => [value.id, value] as [string, typeof value]);
    return { name, ...names.part(name, rows) };
  });
  const rest = Object.entries(whole.site).filter(([name]) => !vocabularies.some((each) => each === name));
  const published = [
    ...shown.map(({ key, file, data }) => [key, file, data]),
    ...[open, terms.shown, sources.shown, rest, values.map(({ shown: rows }) => rows)],
  ];
  return {
    hidden: [
      ...hiddenEntries.map((entry) => entryThing(entry, bodyTexts, (each) => whole.entries.has(each))),
      ...shown.map(({ key, data }) => ({ of: `${key} *`, names: [], texts: closedTextsIn(data, isHiddenKey) })),
      { of: 'site.yaml entrances', names: [], texts: closedTextsIn(rest, isHiddenKey) },
      ...rows('suggestions.yaml', closed),
      ...rows('glossary.yaml', terms.hidden),
      ...rows('sources.yaml', sources.hidden),
      ...values.flatMap(({ name, hidden }) => rows(`site.yaml ${name}`, hidden)),
    ],
    said: [...openTextsIn(published, isHiddenKey).map(([, each]) => each), ...shown.flatMap(bodyTexts)],
    isHiddenKey,
  };
}

const text = (value: string): Said => ['text', value];

function entryThing(entry: Entry, bodyTexts: TextsOf, isKey: (text: string) => boolean): HiddenThing {
  const name = entry.file.split('/').at(-1) ?? '';
  return {
    of: entry.key,
    names: [
      ['key', entry.key],
      ['file', name],
      ['file', name.replace(/\.[^.]+$/, '')],
      ...entry.data.formerly.map((key): Said => ['formerly', key.split('/').at(-1) ?? '']),
    ],
    // Whatever it refers to has names of its own.
    texts: [...textsIn(entry.data).filter(([, each]) => !isKey(each)), ...bodyTexts(entry).map(text)],
  };
}

const rows = (file: string, hidden: readonly (readonly [string, object])[]): HiddenThing[] =>
  hidden.map(([id, row]) => ({ of: `${file} ${id}`, names: [['id', id]], texts: textsIn(row) }));

type Row = readonly [id: string, row: object];

/** Which terms, sources and values of vocabularies hidden things alone name. */
class NamesOf {
  readonly #shown: Set<string>;
  readonly #hidden: Set<string>;
  readonly #isHiddenKey: IsHiddenKey;

  constructor(shown: readonly string[], hidden: readonly string[], isHiddenKey: IsHiddenKey) {
    this.#shown = new Set(shown);
    this.#hidden = new Set(hidden);
    this.#isHiddenKey = isHiddenKey;
  }

  /** Parts the rows of a list; what they name themselves counts from then on. */
  part<R extends Row>(list: string, all: readonly R[]): { shown: R[]; hidden: R[] } {
    const hidden = all.filter((row) => this.#isHidden(list, row));
    const shown = all.filter((row) => !hidden.includes(row));
    for (const row of shown) for (const id of sourcesOf(row)) this.#shown.add(`sources ${id}`);
    for (const row of hidden) for (const id of sourcesOf(row)) this.#hidden.add(`sources ${id}`);
    return { shown, hidden };
  }

  #isHidden(list: string, [id, row]: Row): boolean {
    if (this.#shown.has(`${list} ${id}`)) return false;
    const see = 'see' in row && Array.isArray(row.see) ? row.see.map(String) : [];
    return this.#hidden.has(`${list} ${id}`) || (see.length > 0 && see.every(this.#isHiddenKey));
  }
}

const sourcesOf = ([, row]: Row): string[] =>
  'sources' in row && Array.isArray(row.sources) ? row.sources.map(String) : [];

/** The rows of lists that an entry names, `terms first-asked`, `industries power`; not where it leads to what is hidden. */
function namesIn(entry: Entry, isHiddenKey: IsHiddenKey = () => false): string[] {
  const open = new Set(openTextsIn(entry.data, isHiddenKey).map(([, word]) => word));
  const values = vocabularyUsesIn(entry).filter(({ value }) => open.has(value));
  return [
    ...values.map(({ vocabulary, value }) => `${vocabulary} ${value}`),
    ...sourceIdsIn(entry).map((id) => `sources ${id}`),
    ...entry.prose.quoted.map(({ id }) => `sources ${id}`),
    ...entry.prose.terms.map(({ id }) => `terms ${id}`),
  ];
}

const rolesIn = (suggestions: readonly (readonly [string, { from?: string | undefined }])[]): string[] =>
  suggestions.flatMap(([, { from }]) => (from === undefined ? [] : [`roles ${from}`]));
