import { sitePages } from '../curriculum/site-pages.ts';
import { keyAt, targetOf } from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import type { Path } from '../model/yaml.ts';
import { referenceHeld } from './reference-held.ts';
import { missing } from './reference-missing.ts';
import { fault } from './rule.ts';
import { isHeld, placeIn, type Shelf } from './shelf.ts';

/** Faults of the references in `glossary.yaml`, `suggestions.yaml` and `site.yaml`. */
export const dataReferenceFaults = (shelf: Shelf): Fault[] => [
  ...Object.entries(shelf.library.glossary).flatMap(([id, term]) => [
    ...term.see.flatMap((key, index) => entryFaults(shelf, 'glossary.yaml', [id, 'see', index], key)),
    ...term.sources.flatMap((source, index) => sourceFaults(shelf, 'glossary.yaml', [id, 'sources', index], source)),
  ]),
  ...Object.entries(shelf.library.suggestions).flatMap(([id, { about, changed }]) => [
    ...(about === undefined ? [] : entryFaults(shelf, 'suggestions.yaml', [id, 'about'], about)),
    ...changed.flatMap((key, index) => entryFaults(shelf, 'suggestions.yaml', [id, 'changed', index], key)),
  ]),
  ...entranceFaults(shelf),
];

function entryFaults(shelf: Shelf, file: string, path: Path, key: string): Fault[] {
  if (shelf.refused.has(key)) return [];
  const place = placeIn(shelf, file, path);
  if (!shelf.entries.has(key)) return [missing(shelf, file, place, key, 'entry', () => shelf.entries.keys())];
  return isHeld(shelf, key) ? [fault(referenceHeld, file, place, { key })] : [];
}

function sourceFaults(shelf: Shelf, file: string, path: Path, source: string): Fault[] {
  const { sources } = shelf.library;
  if (Object.hasOwn(sources, source) || shelf.refusedSingles.has('sources.yaml')) return [];
  return [missing(shelf, file, placeIn(shelf, file, path), source, 'source', () => Object.keys(sources))];
}

/** The entrances of the first page lead to an entry or to a page of the site's own. */
function entranceFaults(shelf: Shelf): Fault[] {
  const pages = sitePages(shelf.library);
  return shelf.library.site.entrances.flatMap(({ to }, index) => {
    const target = targetOf(to, 'site.yaml');
    if (target.kind === 'page' && pages.has(target.address)) return [];
    const key = target.kind === 'page' ? keyAt(target.address) : to;
    return entryFaults(shelf, 'site.yaml', ['entrances', index, 'to'], key);
  });
}
