import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Sharp from 'sharp';
import { drawnSizes, type Picture, type Pictures } from '../core/model/picture.ts';
import { copySiteFile } from './site-files.ts';

/** What is known of some pictures of a content folder, by their names in NFC. */
export async function picturesOf(folder: string, names: readonly string[]): Promise<Pictures> {
  const found: Record<string, Picture> = {};
  for (const name of names) {
    const bytes = readFileSync(writtenName(folder, name));
    const { autoOrient } = await (await sharp())(bytes).metadata();
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    found[name] = { name, width: autoOrient.width, height: autoOrient.height, digest };
  }
  return found;
}

/**
 * Draws every size of some pictures into a built site, and says which files these are. What was drawn of the same bytes before is taken from the folder
 * `kept`, so that drawing is done once.
 */
export async function drawPictures(
  folder: string,
  pictures: Pictures,
  { site, kept }: { site: string; kept: string },
): Promise<string[]> {
  const wanted = Object.values(pictures).flatMap((picture) => drawnSizes(picture).map((size) => ({ picture, size })));
  if (wanted.length > 0) mkdirSync(kept, { recursive: true });
  for (const { picture, size } of wanted) {
    const store = join(kept, `${picture.digest}-${size.width}.webp`);
    if (!existsSync(store)) writeWhole(store, await drawn(writtenName(folder, picture.name), size.width));
    copySiteFile(store, join(site, size.file));
  }
  return wanted.map(({ size }) => size.file);
}

/** Upright, not enlarged, as WebP; what moves goes on moving. */
async function drawn(file: string, width: number): Promise<Buffer> {
  const image = (await sharp())(readFileSync(file), { pages: -1, failOn: 'none' });
  return image.autoOrient().resize({ width, withoutEnlargement: true }).webp({ loop: 0 }).toBuffer();
}

/** Loaded for a picture: most builds draw none anew. */
const sharp = async (): Promise<typeof Sharp> => (await import('sharp')).default;

function writeWhole(file: string, bytes: Buffer): void {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, bytes);
  renameSync(aside, file);
}

/** Where a file lies. Its name on the disk may be decomposed where its key is not, as it comes from a Mac. */
function writtenName(folder: string, name: string): string {
  return name.split('/').reduce((above, step) => {
    if (existsSync(join(above, step))) return join(above, step);
    return join(above, readdirSync(above).find((found) => found.normalize('NFC') === step) ?? step);
  }, folder);
}
