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
import { nearest } from '../model/nearest.ts';
import type { Fault } from '../model/problem.ts';
import { isArticle } from '../model/references.ts';
import { sitePages } from '../model/site-pages.ts';
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
import { missing } from './reference-missing.ts';
import { type About, fault, type Rule } from './rule.ts';
import { isHeld, judged, type Shelf } from './shelf.ts';

/** Ids that every article page has besides those of its headings. */
const pageAnchors = ['main', 'questions', 'sources', 'related', 'uses'];

type Found = readonly [Rule, About];

const near = (word: string, candidates: Iterable<string>): About => {
  const found = nearest(word, candidates);
  return found ? { near: found } : {};
};

/** Faults of what bodies name: links with their anchors, images, attachments, glossary terms. */
export function proseFaults(shelf: Shelf): Fault[] {
  const pages = sitePages(shelf.library.site);
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
          glossary.includes(id) ? [] : [missing(entry.file, place, id, 'term', glossary)],
        ),
        ...(shelf.refusedSingles.has('sources.yaml') ? [] : quoted).flatMap(({ id, place }) =>
          sources.includes(id) ? [] : [missing(entry.file, place, id, 'source', sources)],
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
      : [attachmentMissing, { href, ...near(`public/${path}`, shelf.publicFiles) }];
  const extension = extensionOf(path);
  if (!attachmentKinds.includes(extension) && !imageKinds.includes(extension))
    return [attachmentKind, { href, allowed: attachmentKinds.join('、') }];
  return shelf.assets.has(path) ? undefined : [attachmentMissing, { href, ...near(path, shelf.assets) }];
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
    const ids = [...entry.prose.headings.map(({ id }) => id), ...pageAnchors];
    return anchorFault(key, anchor, ids);
  }
  if (shelf.refused.has(key)) return undefined;
  if (address === '/glossary/')
    return shelf.refusedSingles.has('glossary.yaml')
      ? undefined
      : anchorFault(key, anchor, Object.keys(shelf.library.glossary));
  if (address === '/sources/')
    return shelf.refusedSingles.has('sources.yaml')
      ? undefined
      : anchorFault(key, anchor, Object.keys(shelf.library.sources));
  if (pages.has(address) || isFormer(shelf, key)) return undefined;
  return [linkMissing, { href, ...near(key, shelf.entries.keys()) }];
}

const isFormer = (shelf: Shelf, key: string): boolean =>
  [...shelf.entries.values()].some((entry) => entry.data.formerly.includes(key));

function anchorFault(page: string, anchor: string, ids: readonly string[]): Found | undefined {
  if (anchor === '' || ids.includes(anchor) || anchor.startsWith('user-content-')) return undefined;
  return [linkAnchor, { page, anchor, allowed: ids.join('、'), ...near(anchor, ids) }];
}

function imageFault(shelf: Shelf, src: string, target: Target): Found | undefined {
  if (target.kind === 'outside') return [imageRemote, { src }];
  if (target.kind === 'escape') return [linkEscape, { href: src }];
  if (target.kind === 'empty') return [imageMissing, { src }];
  if (target.kind === 'page' || !imageKinds.includes(extensionOf(target.path))) return [imageKind, { src }];
  const path = target.path.normalize('NFC');
  const known = target.from === 'public' ? shelf.publicFiles : shelf.assets;
  const file = target.from === 'public' ? `public/${path}` : path;
  if (!known.has(file)) return [imageMissing, { src, ...near(file, known) }];
  return shelf.brokenImages.has(file) ? [imageBroken, { src }] : undefined;
}
