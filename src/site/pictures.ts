import type { Entry } from '../core/model/library.ts';
import { targetOf } from '../core/model/link.ts';
import { drawnSizes } from '../core/model/picture.ts';
import { pictures } from './library.ts';
import { fileAt } from './links.ts';

/** A picture as the page writes it; width and height are those of the first choice, in CSS pixels. */
export interface Drawn {
  src: string;
  width: number;
  height: number;
  srcset?: string;
  sizes?: string;
}

/** The picture that an article names. The checks have made sure that it exists. */
export function pictureFor(entry: Entry, src: string): Drawn {
  const target = targetOf(src, entry.file);
  if (target.kind !== 'file') throw new Error(`${entry.file} names no image: ${src}`);
  const path = target.path.normalize('NFC');
  const picture = pictures[target.from === 'public' ? `public/${path}` : path];
  if (!picture) throw new Error(`no image ${path}`);
  // While an author writes, the file itself is shown.
  if (import.meta.env.DEV) return { src: fileAt(path), width: picture.width, height: picture.height };
  const [first, ...others] = drawnSizes(picture);
  const address = (file: string): string => fileAt(file);
  const height = Math.round((picture.height * first.width) / picture.width);
  const set = [first, ...others].sort((a, b) => a.width - b.width);
  return {
    src: address(first.file),
    width: first.width,
    height,
    ...(set.length > 1
      ? {
          srcset: set.map(({ file, width }) => `${address(file)} ${width}w`).join(', '),
          sizes: '(min-width: 48rem) 36rem, 92vw',
        }
      : {}),
  };
}
