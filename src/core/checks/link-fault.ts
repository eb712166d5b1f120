import { anchorsAt, anchorsOf } from '../curriculum/page-anchors.ts';
import type { Leads } from '../edition/places.ts';
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
import { attachmentKind } from './attachment-kind.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { linkAnchor } from './link-anchor.ts';
import { linkEmpty } from './link-empty.ts';
import { linkEscape } from './link-escape.ts';
import { linkHeld } from './link-held.ts';
import { linkMissing } from './link-missing.ts';
import { linkScheme } from './link-scheme.ts';
import type { Found } from './rule.ts';
import { mayNotHide, type Shelf } from './shelf.ts';

/** A message names no more sections than an author can take in. */
const mostListed = 20;

/** What is wrong with a link, as the parser gives it; `leads` knows the addresses of the whole content folder. */
export function linkFault(shelf: Shelf, leads: Leads, from: Entry, written: string): Found | undefined {
  const href = decoded(written);
  const target = targetOf(written, from.file);
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
      return pageFault(shelf, leads, from, href, target);
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
  leads: Leads,
  from: Entry,
  href: string,
  { address, anchor }: Extract<Target, { kind: 'page' }>,
): Found | undefined {
  const key = keyAt(address);
  if (shelf.isHidden(address, anchor)) return mayNotHide(shelf, from) ? [linkHeld, { href }] : undefined;
  const entry = shelf.entries.get(key);
  if (entry) return anchorFault(shelf, key, anchor, () => anchorsOf(entry));
  if (shelf.refused.has(key) || shelf.refusedSingles.has(`${key}.yaml`) || leads(address, anchor)) return undefined;
  if (leads(address, '')) return anchorFault(shelf, key, anchor, () => anchorsAt(key, shelf.whole));
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
