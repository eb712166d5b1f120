/** Every text in CBOR (RFC 8949) as Pagefind's index files hold it: numbers, texts and arrays. Throws where it is none. */
export function textsInCbor(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  // Heads of lists and numbers need no nesting: whatever they hold follows them.
  for (let at = 0; at < bytes.length; ) {
    const first = view.getUint8(at++);
    const [kind, short] = [first >> 5, first & 31];
    const size = short < 24 ? 0 : 2 ** (short - 24);
    const value = size === 0 ? short : numberAt(view, at, size);
    at += size;
    if (kind !== 2 && kind !== 3) continue;
    if (at + value > bytes.length) throw new RangeError('a text ends behind its file');
    texts.push(decoder.decode(bytes.subarray(at, at + value)));
    at += value;
  }
  return texts;
}

const decoder = new TextDecoder();

function numberAt(view: DataView, at: number, size: number): number {
  if (size === 1) return view.getUint8(at);
  if (size === 2) return view.getUint16(at);
  if (size === 4) return view.getUint32(at);
  return Number(view.getBigUint64(at));
}
