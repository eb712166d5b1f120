import { placesOf } from '../edition/places.ts';
import { decoded } from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import { isArticle } from '../model/references.ts';
import type { Place } from '../prose/prose.ts';
import { imageAlt } from './image-alt.ts';
import { imageFault } from './image-fault.ts';
import { linkFault } from './link-fault.ts';
import { missing } from './reference-missing.ts';
import { type Found, fault } from './rule.ts';
import { judged, type Shelf } from './shelf.ts';

/** Faults of what bodies name: links with their anchors, images, attachments, glossary terms. */
export function proseFaults(shelf: Shelf): Fault[] {
  const leads = placesOf(shelf.whole);
  const glossary = Object.keys(shelf.whole.glossary);
  const sources = Object.keys(shelf.whole.sources);
  return judged(shelf)
    .filter(isArticle)
    .flatMap((entry) => {
      const at = (place: Place, found: Found | undefined) =>
        found ? [fault(found[0], entry.file, place, found[1])] : [];
      const { links, images, terms, quoted } = entry.prose;
      return [
        ...links.flatMap(({ href, place }) => at(place, linkFault(shelf, leads, entry, href))),
        ...images.flatMap(({ src, alt, place }) => [
          ...at(place, alt.trim() === '' ? [imageAlt, { src: decoded(src) }] : undefined),
          ...at(place, imageFault(shelf, entry.file, src)),
        ]),
        ...(shelf.refusedSingles.has('glossary.yaml') ? [] : terms).flatMap(({ id, place }) =>
          glossary.includes(id) ? [] : [missing(shelf, entry.file, place, id, 'term', () => glossary)],
        ),
        ...(shelf.refusedSingles.has('sources.yaml') ? [] : quoted).flatMap(({ id, place }) =>
          sources.includes(id) ? [] : [missing(shelf, entry.file, place, id, 'source', () => sources)],
        ),
      ];
    });
}
