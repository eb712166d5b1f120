import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { brokenImages, isWhole } from '../../src/disk/image-heads.ts';
import { type Bytes, sizeIn } from '../../src/disk/image-size.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-images-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Three pixels wide, two high, in every kind and its varieties. */
const images = Object.fromEntries(
  Object.entries({
    'a.png':
      'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQImWPYbCADQQxwFgA/YgX7Vbuo3AAAAABJRU5ErkJggg==',
    'a.jpg':
      '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYAKx//9k=',
    'progressive.jpeg':
      '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wgARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAVAQEBAAAAAAAAAAAAAAAAAAACA//aAAwDAQACEAMQAAABkBb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAEFAn//xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/AX//xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAECAQE/AX//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAY/An//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/IX//2gAMAwEAAgADAAAAEPP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/EH//xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAECAQE/EH//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/EH//2Q==',
    'a.gif': 'R0lGODlhAwACAIAAAExpcbMwHCH5BAUAAAAALAAAAAADAAIAAAICjF8AOw==',
    'a.webp': 'UklGRjIAAABXRUJQVlA4ICYAAABwAQCdASoDAAIAB0CWJaACdAFAAAD+4cNpLpc1z8UPNb2DpgAAAA==',
    'lossless.webp': 'UklGRh4AAABXRUJQVlA4TBEAAAAvAkAAAAdQmM6Wo/+BiOh/AAA=',
    'extended.webp':
      'UklGRhIBAABXRUJQVlA4WAoAAAAIAAAAAgAAAQAAVlA4ICYAAABwAQCdASoDAAIAB0CWJaACdAFAAAD+4cNpLpc1z8UPNb2DpgAAAEVYSUbGAAAARXhpZgAASUkqAAgAAAAHABIBAwABAAAAAQAAABoBBQABAAAAYgAAABsBBQABAAAAagAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAJiCAgACAAAAeAAAAGmHBAABAAAAcgAAAAAAAAA4YwAA6AMAADhjAADoAwAABgAAkAcABAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAAAMAAAADoAQAAQAAAAIAAAAAAAAA',
    'a.avif':
      'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAACAAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAMAAAACAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAobWRhdBIACgg4BCtICGg0gDISHsJipOAAFgAAkDWOPFC4DEIU',
  }).map(([name, text]) => [name, Buffer.from(text, 'base64')]),
);
const image = (name: string): Buffer => images[name] ?? Buffer.alloc(0);

function written(name: string, bytes: Buffer): string {
  const file = join(home, name);
  writeFileSync(file, bytes);
  return file;
}

/** The image with some of its bytes replaced. */
function changed(name: string, from: number, text: string): Buffer {
  const bytes = Buffer.from(image(name));
  bytes.write(text, from, 'latin1');
  return bytes;
}

const inMemory = (buffer: Buffer): Bytes => ({
  length: buffer.length,
  at: (from, length) => buffer.toString('latin1', from, from + length),
});

test.each(Object.keys(images))('%s is whole, and its size is read', (name) => {
  expect(isWhole(written(name, image(name)))).toBe(true);
  expect(sizeIn[name.split('.').at(-1) ?? '']?.(inMemory(image(name)))).toEqual([3, 2]);
});

test.each(Object.keys(images))('%s that was cut short is broken', (name) => {
  const bytes = image(name);
  for (const share of [0, 0.1, 0.5, 0.9]) {
    const file = written(`cut-${name}`, bytes.subarray(0, bytes.length * share));
    expect(isWhole(file), `${share}`).toBe(false);
  }
});

test.each([
  ['a HEIC that was renamed', 'photo.jpg', changed('a.avif', 8, 'heic\0\0\0\0mif1heic')],
  ['a HEIC that was renamed', 'photo.avif', changed('a.avif', 8, 'heic\0\0\0\0mif1heic')],
  ['a JPEG with the name of a PNG', 'photo.png', image('a.jpg')],
  ['a sound with the name of a WebP', 'sound.webp', changed('a.webp', 8, 'WAVE')],
  ['a picture without width', 'flat.png', changed('a.png', 16, '\0\0\0\0')],
  ['a picture of too many pixels', 'bomb.png', changed('a.png', 16, '\0\0\xff\xff\0\0\xff\xff')],
  ['a text', 'text.gif', Buffer.from('GIF, I say;')],
])('%s (%s) is broken', (_, name, bytes) => expect(isWhole(written(name, bytes))).toBe(false));

test.each(['a.png', 'a.jpg', 'a.gif'])('%s may have something behind its end', (name) => {
  const film = Buffer.concat([image(name), Buffer.alloc(name === 'a.jpg' ? 200_000 : 2000)]);
  expect(isWhole(written(`film-${name}`, film))).toBe(true);
});

test('what cannot be read is broken, and nothing is thrown', () => {
  mkdirSync(join(home, 'folder.png'));
  symlinkSync(join(home, 'nowhere'), join(home, 'dangling.png'));
  chmodSync(written('closed.png', image('a.png')), 0);
  for (const name of ['folder.png', 'dangling.png', 'absent.png']) expect(isWhole(join(home, name)), name).toBe(false);
  // Root reads it all the same.
  expect(isWhole(join(home, 'closed.png'))).toBe(process.getuid?.() === 0);
});

test('only images are looked at, and their names are given in NFC', () => {
  const name = 'é.png'.normalize('NFD');
  written(name, Buffer.from('x'));
  const roles = [
    [name, 'asset'],
    ['a.pdf', 'asset'],
    ['a.png', 'public'],
    ['b.png', 'ignored'],
  ] as const;
  expect([...brokenImages(home, new Map(roles))]).toEqual(['é.png'.normalize('NFC')]);
});
