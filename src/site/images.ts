import { getImage } from 'astro:assets';
import images from 'virtual:fengfan/images';
import type { ImageMetadata } from 'astro';
import type { Entry } from '../core/model/library.ts';
import { targetOf } from '../core/model/link.ts';

/** A picture as the page writes it; width and height are those of the first choice, in CSS pixels. */
export interface Drawn {
  src: string;
  width: number;
  height: number;
  srcset?: string;
  sizes?: string;
}

/** The text is at most this wide; a dense screen gets twice as much. */
const widths = [360, 720, 1080, 1440];

/**
 * The size of a picture. Whoever asks the picture itself makes Astro serve the author's file beside the optimised ones, with all that a
 * camera wrote into it; its clone may be asked.
 */
const sizeOf = (image: ImageMetadata & { clone?: ImageMetadata }): ImageMetadata => image.clone ?? image;

/** The picture that an article names, optimised. The checks have made sure that it exists. */
export async function imageFor(entry: Entry, src: string): Promise<Drawn> {
  const target = targetOf(src, entry.file);
  if (target.kind !== 'file') throw new Error(`${entry.file} names no image: ${src}`);
  const path = target.path.normalize('NFC');
  const image = images[target.from === 'public' ? `public/${path}` : path];
  if (!image) throw new Error(`no image ${path}`);
  const whole = sizeOf(image);
  const width = Math.min(720, whole.width);
  const choices = widths.filter((choice) => choice <= whole.width);
  const drawn = await getImage({ src: image, width, ...(choices.length > 1 ? { widths: choices } : {}) });
  return {
    src: drawn.src,
    width,
    height: Math.round((whole.height * width) / whole.width),
    ...(drawn.srcSet.attribute ? { srcset: drawn.srcSet.attribute, sizes: `(min-width: 48rem) 36rem, 92vw` } : {}),
  };
}
