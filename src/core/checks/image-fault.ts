import { decoded, extensionOf, imageKinds, targetOf } from '../model/link.ts';
import { imageBroken } from './image-broken.ts';
import { imageKind } from './image-kind.ts';
import { imageMissing } from './image-missing.ts';
import { imageRemote } from './image-remote.ts';
import { linkEscape } from './link-escape.ts';
import type { About, Found } from './rule.ts';
import type { Shelf } from './shelf.ts';

/** A file of the content folder as a link writes it. */
const asWritten = ({ near }: { near?: string }): About =>
  near === undefined ? {} : { near: near.replace(/^public\//, '/') };

/** What is wrong with an image of an article, whose address is as the parser gives it. */
export function imageFault(shelf: Shelf, from: string, written: string): Found | undefined {
  const src = decoded(written);
  const target = targetOf(written, from);
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
