/** Reads bytes of a file as Latin-1 text, fewer at its end. */
export type Bytes = { length: number; at: (from: number, length: number) => string };

/** Width and height in pixels. */
export type Size = [width: number, height: number];

/** What a file of each kind says of itself in its first bytes; undefined where they are not of that kind, or the file is cut short. */
export const sizeIn: Record<string, (bytes: Bytes) => Size | undefined> = {
  png: pngSize,
  jpg: jpegSize,
  jpeg: jpegSize,
  gif: gifSize,
  webp: webpSize,
  avif: avifSize,
};

/** Some cameras and editors put something behind the end of a picture; it is looked for in this many last bytes. */
const tail = 65_536;

const endsWithin = (bytes: Bytes, mark: string): boolean =>
  bytes.at(Math.max(0, bytes.length - tail), tail).includes(mark);

const big = (text: string): number => [...text].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
const little = (text: string): number => big([...text].reverse().join(''));

function pngSize(bytes: Bytes): Size | undefined {
  const head = bytes.at(0, 24);
  if (!head.startsWith('\x89PNG\r\n\x1a\n') || head.slice(12, 16) !== 'IHDR') return undefined;
  // The last chunk with its checksum, which is always the same.
  if (!endsWithin(bytes, 'IEND\xae\x42\x60\x82')) return undefined;
  return [big(head.slice(16, 20)), big(head.slice(20, 24))];
}

function gifSize(bytes: Bytes): Size | undefined {
  const head = bytes.at(0, 10);
  if (!/^GIF8[79]a/.test(head) || !endsWithin(bytes, ';')) return undefined;
  return [little(head.slice(6, 8)), little(head.slice(8, 10))];
}

/** Segments up to the frame header, which holds the size; then the picture, which ends with its own mark. */
function jpegSize(bytes: Bytes): Size | undefined {
  if (bytes.at(0, 3) !== '\xff\xd8\xff') return undefined;
  let size: Size | undefined;
  for (let from = 2; from + 9 <= bytes.length; ) {
    const segment = bytes.at(from, 9);
    const kind = segment.charCodeAt(1);
    if (!segment.startsWith('\xff')) return undefined;
    if (kind === 0xff) from += 1;
    else {
      // Frame headers, but for the three marks among them that are tables.
      if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
        size = [big(segment.slice(7, 9)), big(segment.slice(5, 7))];
      from += 2 + big(segment.slice(2, 4));
      if (kind === 0xda) return size && hasEnd(bytes, from) ? size : undefined;
    }
  }
  return undefined;
}

/** A picture's own bytes never hold FF D9. Behind it a telephone may have put a whole film. */
function hasEnd(bytes: Bytes, from: number): boolean {
  const end = '\xff\xd9';
  if (bytes.at(Math.max(from, bytes.length - 2), 2) === end) return true;
  // One byte more than a step, so that a mark across two steps is seen.
  for (let at = from; at < bytes.length; at += tail) if (bytes.at(at, tail + 1).includes(end)) return true;
  return false;
}

function webpSize(bytes: Bytes): Size | undefined {
  const head = bytes.at(0, 30);
  if (!head.startsWith('RIFF') || head.slice(8, 12) !== 'WEBP') return undefined;
  if (little(head.slice(4, 8)) + 8 > bytes.length) return undefined;
  const packed = little(head.slice(21, 25));
  switch (head.slice(12, 16)) {
    case 'VP8 ':
      return [little(head.slice(26, 28)) & 0x3fff, little(head.slice(28, 30)) & 0x3fff];
    case 'VP8L':
      return [(packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1];
    case 'VP8X':
      return [little(head.slice(24, 27)) + 1, little(head.slice(27, 30)) + 1];
    default:
      return undefined;
  }
}

/** The boxes of an AVIF nest; the one with the size has a name that is easily found. HEIC differs in its brands alone. */
function avifSize(bytes: Bytes): Size | undefined {
  const head = bytes.at(0, tail);
  if (head.slice(4, 8) !== 'ftyp') return undefined;
  const brands = head.slice(8, big(head.slice(0, 4)));
  const at = head.indexOf('ispe');
  if (!/avi[fs]/.test(brands) || at < 0 || !boxesFit(bytes)) return undefined;
  return [big(head.slice(at + 8, at + 12)), big(head.slice(at + 12, at + 16))];
}

/** Whether the outermost boxes end where the file does: one that is cut short ends inside of one. */
function boxesFit(bytes: Bytes): boolean {
  for (let from = 0; from < bytes.length; ) {
    const length = big(bytes.at(from, 4));
    // 0 means the rest of the file; 1 a length of eight bytes, which only a film needs.
    if (length === 0 || length === 1) return true;
    if (length < 8 || from + length > bytes.length) return false;
    from += length;
  }
  return true;
}
