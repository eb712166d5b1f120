import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

/** A file of a built site as it is once nothing is compressed any more. */
export interface BuiltFile {
  path: string;
  /** Its extension without a dot, and without that of a compression. */
  extension: string;
  bytes: Buffer;
}

const unpackers = { gz: gunzipSync, br: brotliDecompressSync, zst: zstdDecompressSync };
type Form = keyof typeof unpackers;

/** What Pagefind writes before its data. */
const signature = Buffer.from('pagefind_dcd');

const formIn = (bytes: Buffer): Form | undefined => {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gz';
  return bytes.length > 3 && bytes.readUInt32LE(0) === 0xfd2fb528 ? 'zst' : undefined;
};

/** Reads a file; `same` for one that is another one of the site, compressed; else the form that it claims and does not have. */
export function builtFile(folder: string, path: string): BuiltFile | 'same' | Form {
  const written = readFileSync(join(folder, path));
  const ending = extname(path).slice(1);
  const named = (Object.keys(unpackers) as Form[]).find((form) => form === ending);
  const form = named ?? formIn(written);
  if (form === undefined) return { path, extension: ending, bytes: written };
  let bytes: Buffer;
  try {
    bytes = unpackers[form](written);
  } catch {
    return form;
  }
  if (named === undefined) return { path, extension: ending, bytes: withoutSignature(bytes) };
  const plain = path.slice(0, -ending.length - 1);
  const beside = join(folder, plain);
  if (existsSync(beside) && readFileSync(beside).equals(bytes)) return 'same';
  return { path, extension: extname(plain).slice(1), bytes };
}

const withoutSignature = (bytes: Buffer): Buffer =>
  bytes.subarray(0, signature.length).equals(signature) ? bytes.subarray(signature.length) : bytes;
