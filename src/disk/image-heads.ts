import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRole } from '../core/checks/file-role.ts';
import { extensionOf, imageKinds } from '../core/model/link.ts';
import { type Bytes, sizeIn } from './image-size.ts';

/** The most pixels that the build's image library takes. */
const mostPixels = 0x3fff ** 2;

/** Files with the name of an image that are none of that kind, are cut short or cannot be read. */
export function brokenImages(folder: string, roles: ReadonlyMap<string, FileRole>): Set<string> {
  const images = [...roles].filter(
    ([file, role]) => (role === 'asset' || role === 'public') && imageKinds.includes(extensionOf(file)),
  );
  return new Set(images.filter(([file]) => !isWhole(join(folder, file))).map(([file]) => file.normalize('NFC')));
}

/** Whether a file is an image of the kind that its name says, from its first bytes to its last. */
export function isWhole(path: string): boolean {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const [width, height] = sizeIn[extensionOf(path)]?.(bytesOf(descriptor)) ?? [0, 0];
    return width > 0 && height > 0 && width * height <= mostPixels;
  } catch {
    return false;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

const bytesOf = (descriptor: number): Bytes => ({
  length: fstatSync(descriptor).size,
  at: (from, length) => {
    const buffer = Buffer.allocUnsafe(length);
    return buffer.toString('latin1', 0, readSync(descriptor, buffer, 0, length, from));
  },
});
