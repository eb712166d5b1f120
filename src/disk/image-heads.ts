import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRole } from '../core/checks/file-names.ts';
import { extensionOf, imageKinds } from '../core/model/link.ts';

/** How the files of each kind begin; in `ftyp` boxes (AVIF) the mark stands at the fifth byte. */
const heads = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'RIFF'];

const isImage = (head: string): boolean => heads.some((start) => head.startsWith(start)) || head.slice(4, 8) === 'ftyp';

/** Files with the name of an image that do not begin like one. */
export function brokenImages(folder: string, roles: ReadonlyMap<string, FileRole>): Set<string> {
  const images = [...roles].filter(
    ([file, role]) => (role === 'asset' || role === 'public') && imageKinds.includes(extensionOf(file)),
  );
  return new Set(
    images.filter(([file]) => !isImage(headOf(join(folder, file)))).map(([file]) => file.normalize('NFC')),
  );
}

function headOf(path: string): string {
  const buffer = Buffer.alloc(12);
  const descriptor = openSync(path, 'r');
  try {
    return buffer.toString('latin1', 0, readSync(descriptor, buffer, 0, 12, 0));
  } finally {
    closeSync(descriptor);
  }
}
