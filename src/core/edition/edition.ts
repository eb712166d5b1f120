import type { Access } from '../model/access.ts';
import type { Key } from '../model/key.ts';
import type { Entry, Library } from '../model/library.ts';
import { targetOf } from '../model/link.ts';
import type { Suggestion, Suggestions } from '../model/suggestion.ts';
import { isHollow, suggestionsWithoutHidden, termsWithoutHidden, withoutHidden } from './left-out.ts';
import { openSources, openTerms, openVocabularies } from './names-used.ts';
import { type Leads, placesOf } from './places.ts';

/** What some readers may see of a content folder. */
export interface Edition {
  library: Library;
  /** Whether an address is one of the whole content folder, but none of this edition. */
  isHidden: Leads;
  /** Whether a reference from this entry to a hidden one is dropped; otherwise it is a fault. */
  leavesOut: (from: Entry | undefined) => boolean;
}

type Opened = { access: 'internal' | 'public' };

/** Whether these readers may see an entry. */
export const isOpenTo = (access: Access, data: Opened & { draft?: boolean }): boolean =>
  data.draft !== true && (access === 'staff' || data.access === 'public');

/** Whether these readers may see a suggestion: those outside are not told what waits for an answer. */
const isToldTo = (access: Access, suggestion: Suggestion): boolean =>
  isOpenTo(access, suggestion) && (access === 'staff' || suggestion.answered !== undefined);

/** What these readers may see of everything that stands. Here, and nowhere else, is decided what is published. */
export function editionOf(whole: Library, access: Access): Edition {
  const open = [...whole.entries.values()].filter(({ data }) => isOpenTo(access, data));
  const suggestions = Object.entries(whole.suggestions);
  const told = suggestions.filter(([, suggestion]) => isToldTo(access, suggestion));
  const keys = new Set(open.map(({ key }) => key));
  // A key that is nowhere is a fault of its own, and says nothing of what is hidden.
  const isShown = (key: Key): boolean => keys.has(key) || !whole.entries.has(key);
  const omits = whole.site.hidden.references === 'omit';
  const leavesOut = (from: Entry | undefined): boolean => omits && !(from && isHollow(from, isShown));
  const library = withNames(
    { ...whole, access, entries: byKey(omits ? open.map((entry) => withoutHidden(entry, isShown)) : open) },
    Object.fromEntries(told),
    whole,
  );
  if (open.length === whole.entries.size && told.length === suggestions.length)
    return { library, isHidden: () => false, leavesOut };
  const [inWhole, inLibrary] = [placesOf(whole), placesOf(library)];
  const isHidden: Leads = (address, anchor) => inWhole(address, anchor) && !inLibrary(address, anchor);
  return { library: omits ? unlinked(library, isShown, isHidden) : library, isHidden, leavesOut };
}

const byKey = (entries: readonly Entry[]): Map<Key, Entry> => new Map(entries.map((entry) => [entry.key, entry]));

/** With the terms, sources and vocabularies that belong to what is shown. */
function withNames(shown: Library, suggestions: Suggestions, whole: Library): Library {
  const glossary = openTerms(whole.glossary, shown, whole);
  const named = { ...shown, suggestions, glossary };
  return {
    ...named,
    sources: openSources(named, whole),
    site: { ...whole.site, ...openVocabularies(named, whole) },
  };
}

/** Without links to what is hidden: in bodies, in the lists of the glossary and of the suggestions, on the first page. */
function unlinked(library: Library, isShown: (key: Key) => boolean, isHidden: Leads): Library {
  const leads = (href: string, file: string): boolean => {
    const target = targetOf(href, file);
    return target.kind !== 'page' || !isHidden(target.address, target.anchor);
  };
  const { site } = library;
  return {
    ...library,
    entries: byKey([...library.entries.values()].map((entry) => withLinks(entry, (href) => leads(href, entry.file)))),
    glossary: termsWithoutHidden(library.glossary, isShown),
    suggestions: suggestionsWithoutHidden(library.suggestions, isShown),
    site: { ...site, entrances: site.entrances.filter(({ to }) => isShown(to) && leads(to, 'site.yaml')) },
  };
}

/** An entry whose body has only these links; the others are to be read as plain text. */
function withLinks<E extends Entry>(entry: E, isKept: (href: string) => boolean): E {
  const { links } = entry.prose;
  const dropped = links.filter(({ href }) => !isKept(href));
  if (dropped.length === 0) return entry;
  const prose = {
    ...entry.prose,
    links: links.filter(({ href }) => isKept(href)),
    unlinked: [...new Set(dropped.map(({ href }) => href))],
  };
  return { ...entry, prose };
}
