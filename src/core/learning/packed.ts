import { decoded, encoded } from './code-signs.ts';

const sums = (bytes: Uint8Array): string => {
  // FNV-1a, twice with other starts: 64 bits against slips of the hand.
  const sum = (start: number): string => {
    let hash = start;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, '0');
  };
  return sum(0x811c9dc5) + sum(0x2a9d4f1b);
};

const streamed = (bytes: Uint8Array<ArrayBuffer>, stream: ReadableWritablePair<Uint8Array, BufferSource>) =>
  new Blob([bytes]).stream().pipeThrough(stream);

/** All bytes of a stream; undefined when they are more than `most`. */
async function gathered(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: BlobPart[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > most) return void reader.cancel();
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
}

const canCompress = (): boolean => {
  try {
    return new CompressionStream('deflate-raw') !== undefined;
  } catch {
    return false;
  }
};

/**
 * A text as a code to copy by hand, through chats and forms: what it is (`kind`, Latin letters), a version, the text compressed
 * where the browser can, and a check sum. Signs are those that no program changes: letters, digits, `-`, `_` and `.`.
 */
export async function packed(kind: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  const pressed = canCompress()
    ? await gathered(streamed(bytes, new CompressionStream('deflate-raw')), Number.POSITIVE_INFINITY)
    : undefined;
  const [way, body] = pressed && pressed.length < bytes.length ? ['z', pressed] : ['p', bytes];
  return `${kind}1${way}.${encoded(body)}.${sums(bytes)}`;
}

export type Unpacked = { ok: true; text: string } | { ok: false; reason: 'other' | 'newer' | 'damaged' };

/**
 * The text of a code. `other` is a code of another kind or none, `newer` one of a later version, `damaged` one whose check sum is
 * wrong or that holds more than `most` bytes. White space and what chats put around a code do no harm.
 */
export async function unpacked(kind: string, code: string, most = 8_000_000): Promise<Unpacked> {
  const found = new RegExp(`${kind}(\\d+)([a-z])\\.([\\w-]*)\\.([0-9a-z]{14})(?![0-9a-z])`).exec(
    code.replace(/\s+/g, ''),
  );
  if (!found) return { ok: false, reason: code.includes(`${kind}1`) ? 'damaged' : 'other' };
  const [, version = '', way = '', body = '', sum] = found;
  if (version !== '1' || !'zp'.includes(way)) return { ok: false, reason: 'newer' };
  try {
    const held = decoded(body);
    const bytes = way === 'p' ? held : await gathered(streamed(held, new DecompressionStream('deflate-raw')), most);
    if (!bytes || sums(bytes) !== sum) return { ok: false, reason: 'damaged' };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
