import type { Access } from '../model/access.ts';
import { vocabularies } from '../model/fields.ts';
import type { Entry, Library } from '../model/library.ts';
import { keyAt } from '../model/link.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { NamedRows, namesIn, rolesIn } from './named-rows.ts';
import { closedTextsIn, type IsHiddenKey, openTextsIn, type Said, textsIn } from './open-texts.ts';

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

type Guarded = { draft?: boolean; access: 'internal' | 'public' };

// Said a second time, and not taken from where editions are made: the audit must not share a mistake with what it audits.
const isHidden = ({ draft, access }: Guarded, readers: Access): boolean =>
  draft === true || (readers === 'public' && access !== 'public');

// Nor is it known outside what nobody has answered.
const isClosed = (suggestion: Suggestion, readers: Access): boolean =>
  isHidden(suggestion, readers) || (readers === 'public' && !suggestion.answered);

/** Parts everything that stands in a content folder. */
export function parted(whole: Library, readers: Access, bodyTexts: TextsOf): Parted {
  const entries = [...whole.entries.values()];
  const hiddenEntries = entries.filter(({ data }) => isHidden(data, readers));
  const keys = new Set(hiddenEntries.map(({ key }) => key));
  const isHiddenKey = (text: string): boolean => keys.has(text) || keys.has(keyAt(text));
  const suggestions = Object.entries(whole.suggestions);
  const [closed, open] = [
    suggestions.filter(([, suggestion]) => isClosed(suggestion, readers)),
    suggestions.filter(([, suggestion]) => !isClosed(suggestion, readers)),
  ];
  const shown = entries.filter(({ key }) => !keys.has(key));
  const names = new NamedRows(
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
