import { type Vocabulary, vocabularies } from '../model/fields.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Entry, Library } from '../model/library.ts';
import { sourceIdsIn } from '../model/references.ts';
import type { Site } from '../model/site.ts';
import { rolesAsked, vocabularyUsesIn } from '../model/vocabulary-uses.ts';

type Shown = Pick<Library, 'entries' | 'suggestions'>;

const kept = <T>(all: Readonly<Record<string, T>>, isKept: (id: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => isKept(id)));

/** Whatever is used, but by nothing that is shown, is hidden with its users. What nobody uses is nobody's secret. */
const isOpen = (id: string, shown: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  shown.has(id) || !whole.has(id);

/** The terms that bodies name, and those that name an article which explains them. */
const termsUsed = (glossary: Glossary, { entries }: Shown): Set<string> =>
  new Set([
    ...[...entries.values()].flatMap(({ prose }) => prose.terms.map(({ id }) => id)),
    ...Object.entries(glossary).flatMap(([id, { see }]) => (see.some((key) => entries.has(key)) ? [id] : [])),
  ]);

/** The terms without those that hidden entries alone use or explain. */
export function openTerms(glossary: Glossary, shown: Shown, whole: Library): Glossary {
  const inShown = termsUsed(glossary, shown);
  const inWhole = termsUsed(glossary, whole);
  return kept(glossary, (id) => isOpen(id, inShown, inWhole));
}

const sourcesUsed = (entries: Iterable<Entry>, glossary: Glossary): Set<string> =>
  new Set([
    ...[...entries].flatMap((entry) => [...sourceIdsIn(entry), ...entry.prose.quoted.map(({ id }) => id)]),
    ...Object.values(glossary).flatMap(({ sources }) => sources),
  ]);

/** The sources without those that hidden entries and hidden terms alone cite. */
export function openSources(
  { glossary, ...shown }: Shown & { glossary: Glossary },
  whole: Library,
): Library['sources'] {
  const inShown = sourcesUsed(shown.entries.values(), glossary);
  const inWhole = sourcesUsed(whole.entries.values(), whole.glossary);
  return kept(whole.sources, (id) => isOpen(id, inShown, inWhole));
}

function valuesUsed({ entries, suggestions }: Shown): Set<string> {
  const uses = [...[...entries.values()].flatMap(vocabularyUsesIn), ...rolesAsked(suggestions)];
  return new Set(uses.map(({ vocabulary, value }) => `${vocabulary} ${value}`));
}

/** The vocabularies without the values that hidden entries alone have. */
export function openVocabularies(shown: Shown, whole: Library): Pick<Site, Vocabulary> {
  const inShown = valuesUsed(shown);
  const inWhole = valuesUsed(whole);
  return Object.fromEntries(
    vocabularies.map((name) => [name, whole.site[name].filter(({ id }) => isOpen(`${name} ${id}`, inShown, inWhole))]),
  ) as Pick<Site, Vocabulary>;
}
