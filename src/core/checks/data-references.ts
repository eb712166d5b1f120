import { placesOf } from '../edition/places.ts';
import { keyAt, targetOf } from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import type { Path } from '../model/yaml.ts';
import { referenceHeld } from './reference-held.ts';
import { missing } from './reference-missing.ts';
import { fault } from './rule.ts';
import { isHeld, placeIn, type Shelf } from './shelf.ts';

/** Faults of the references in `glossary.yaml`, `suggestions.yaml` and `site.yaml`. */
export const dataReferenceFaults = (shelf: Shelf): Fault[] => [
  ...Object.entries(shelf.whole.glossary).flatMap(([id, term]) => {
    const from: From = { file: 'glossary.yaml', isShown: Object.hasOwn(shelf.library.glossary, id) };
    return [
      ...term.see.flatMap((key, index) => entryFaults(shelf, from, [id, 'see', index], key)),
      ...term.sources.flatMap((source, index) => sourceFaults(shelf, from.file, [id, 'sources', index], source)),
    ];
  }),
  ...Object.entries(shelf.whole.suggestions).flatMap(([id, { about, changed }]) => {
    const from: From = { file: 'suggestions.yaml', isShown: Object.hasOwn(shelf.library.suggestions, id) };
    return [
      ...(about === undefined ? [] : entryFaults(shelf, from, [id, 'about'], about)),
      ...changed.flatMap((key, index) => entryFaults(shelf, from, [id, 'changed', index], key)),
    ];
  }),
  ...entranceFaults(shelf),
];

/** Where a reference stands, and whether this edition shows it. */
interface From {
  file: string;
  isShown: boolean;
}

function entryFaults(shelf: Shelf, from: From, path: Path, key: string): Fault[] {
  if (shelf.refused.has(key)) return [];
  const place = placeIn(shelf, from.file, path);
  if (!shelf.entries.has(key)) return [missing(shelf, from.file, place, key, 'entry', () => shelf.entries.keys())];
  const isFault = from.isShown && isHeld(shelf, key) && !shelf.leavesOut(undefined);
  return isFault ? [fault(referenceHeld, from.file, place, { key })] : [];
}

function sourceFaults(shelf: Shelf, file: string, path: Path, source: string): Fault[] {
  const { sources } = shelf.whole;
  if (Object.hasOwn(sources, source) || shelf.refusedSingles.has('sources.yaml')) return [];
  return [missing(shelf, file, placeIn(shelf, file, path), source, 'source', () => Object.keys(sources))];
}

/** The entrances of the first page lead to an entry or to a page of the site's own. */
function entranceFaults(shelf: Shelf): Fault[] {
  const leads = placesOf(shelf.whole);
  return shelf.whole.site.entrances.flatMap(({ to }, index) => {
    const target = targetOf(to, 'site.yaml');
    const path = ['entrances', index, 'to'];
    const key = target.kind === 'page' ? keyAt(target.address) : to;
    if (target.kind !== 'page' || !leads(target.address, '') || shelf.entries.has(key))
      return entryFaults(shelf, { file: 'site.yaml', isShown: true }, path, key);
    const isFault = shelf.isHidden(target.address, '') && !shelf.leavesOut(undefined);
    return isFault ? [fault(referenceHeld, 'site.yaml', placeIn(shelf, 'site.yaml', path), { key })] : [];
  });
}
