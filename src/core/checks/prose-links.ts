import { sitePages } from '../curriculum/site-pages.ts';
import type { Entry } from '../model/library.ts';
import {
  attachmentKinds,
  decoded,
  extensionOf,
  imageKinds,
  keyAt,
  schemes,
  type Target,
  targetOf,
} from '../model/link.ts';
import type { Fault } from '../model/problem.ts';
import { isArticle } from '../model/references.ts';
import type { Place } from '../prose/prose.ts';
import { attachmentKind } from './attachment-kind.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { imageAlt } from './image-alt.ts';
import { imageBroken } from './image-broken.ts';
import { imageKind } from './image-kind.ts';
import { imageMissing } from './image-missing.ts';
import { imageRemote } from './image-remote.ts';
import { linkAnchor } from './link-anchor.ts';
import { linkEmpty } from './link-empty.ts';
import { linkEscape } from './link-escape.ts';
import { linkHeld } from './link-held.ts';
import { linkMissing } from './link-missing.ts';
import { linkScheme } from './link-scheme.ts';
import { anchorsAt, anchorsOf } from './page-anchors.ts';
import { missing } from './reference-missing.ts';
import { type About, fault, type Rule } from './rule.ts';
import { isHeld, judged, type Shelf } from './shelf.ts';

/** A message names no more sections than an author can take in. */
const mostListed = 20;

type Found = readonly [Rule, About];

/** Faults of what bodies name: links with their anchors, images, attachments, glossary terms. */
export function proseFaults(shelf: Shelf): Fault[] {
  const pages = sitePages(shelf.library);
  const glossary = Object.keys(shelf.library.glossary);
  const sources = Object.keys(shelf.library.sources);
  return judged(shelf)
    .filter(isArticle)
    .flatMap((entry) => {
      const at = (place: Place, found: Found | undefined) =>
        found ? [fault(found[0], entry.file, place, found[1])] : [];
      const { links, images, terms, quoted } = entry.prose;
      return [
        ...links.flatMap(({ href, place }) =>
          at(place, linkFault(shelf, pages, entry, decoded(href), targetOf(href, entry.file))),
        ),
        ...images.flatMap(({ src, alt, place }) => [
          ...at(place, alt.trim() === '' ? [imageAlt, { src: decoded(src) }] : undefined),
          ...at(place, imageFault(shelf, decoded(src), targetOf(src, entry.file))),
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

function linkFault(
  shelf: Shelf,
  pages: ReadonlySet<string>,
  from: Entry,
  href: string,
  target: Target,
): Found | undefined {
  switch (target.kind) {
    case 'empty':
      return [linkEmpty, {}];
    case 'escape':
      return [linkEscape, { href }];
    case 'outside':
      return (schemes as readonly string[]).includes(target.scheme) ? undefined : [linkScheme, { href }];
    case 'file':
      return attachmentFault(shelf, href, target);
    case 'page':
      return pageFault(shelf, pages, from, href, target);
  }
}

function attachmentFault(shelf: Shelf, href: string, target: Extract<Target, { kind: 'file' }>): Found | undefined {
  const path = target.path.normalize('NFC');
  if (target.from === 'public')
    return shelf.publicFiles.has(`public/${path}`)
      ? undefined
      : [attachmentMissing, { href, ...shelf.near(`public/${path}`, 'public', () => shelf.publicFiles) }];
  const extension = extensionOf(path);
  if (!attachmentKinds.includes(extension) && !imageKinds.includes(extension))
    return [attachmentKind, { href, allowed: attachmentKinds.join('、') }];
  return shelf.assets.has(path)
    ? undefined
    : [attachmentMissing, { href, ...shelf.near(path, 'assets', () => shelf.assets) }];
}

function pageFault(
  shelf: Shelf,
  pages: ReadonlySet<string>,
  from: Entry,
  href: string,
  { address, anchor }: Extract<Target, { kind: 'page' }>,
): Found | undefined {
  const key = keyAt(address);
  const entry = shelf.entries.get(key);
  if (entry) {
    if (isHeld(shelf, key) && !isHeld(shelf, from.key)) return [linkHeld, { href }];
    return anchorFault(shelf, key, anchor, () => anchorsOf(entry));
  }
  if (shelf.refused.has(key) || shelf.refusedSingles.has(`${key}.yaml`)) return undefined;
  if (pages.has(address)) return anchorFault(shelf, key, anchor, () => anchorsAt(key, shelf.library));
  if (shelf.formerKeys.has(key)) return undefined;
  return [linkMissing, { href, ...shelf.near(key, 'entries', () => shelf.entries.keys()) }];
}

function anchorFault(shelf: Shelf, page: string, anchor: string, anchors: () => string[]): Found | undefined {
  if (anchor === '') return undefined;
  const ids = anchors();
  if (ids.includes(anchor)) return undefined;
  const allowed = ids
    .filter((id) => id !== 'main')
    .slice(0, mostListed)
    .join('、');
  return [linkAnchor, { page: page || '/', anchor, allowed, ...shelf.near(anchor, `anchors of ${page}`, () => ids) }];
}

/** A file of the content folder as a link writes it. */
const asWritten = ({ near }: { near?: string }): About =>
  near === undefined ? {} : { near: near.replace(/^public\//, '/') };

function imageFault(shelf: Shelf, src: string, target: Target): Found | undefined {
  if (target.kind === 'outside') return [imageRemote, { src }];
  if (target.kind === 'escape') return [linkEscape, { href: src }];
  if (target.kind === 'empty') return [imageMissing, { src }];
  if (target.kind === 'page' || !imageKinds.includes(extensionOf(target.path))) return [imageKind, { src }];
  const path = target.path.normalize('NFC');
  const known = target.from === 'public' ? shelf.publicFiles : shelf.assets;
  const file = target.from === 'public' ? `public/${path}` : path;
  if (!known.has(file))
    return [
      imageMissing,
      { src, ...asWritten(shelf.near(file, 'images', () => [...shelf.assets, ...shelf.publicFiles])) },
    ];
  return shelf.brokenImages.has(file) ? [imageBroken, { src }] : undefined;
}
