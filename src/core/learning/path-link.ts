import type { SharedPath } from '../model/learning-record.ts';
import { checksum, checksumLength, decoded, encoded } from './code-signs.ts';
import { inflated } from './inflate.ts';
import { pathInText, pathText } from './path-text.ts';
import { shortHash } from './short-hash.ts';

/** Why a code holds no path: a letter was lost, a newer site made it, nothing is there, or more than any path. */
export type CodeFault = 'damaged' | 'newer' | 'empty' | 'too-long';
export type OpenedCode = { ok: true; path: SharedPath } | { ok: false; reason: CodeFault };

/** What a path is called that no page has: the digest of what it says. */
export const linkedPathName = (path: SharedPath): string => `link:${shortHash(JSON.stringify(path))}`;

export const maximumSteps = 200;
/** How long the text of a path may be, in octets; its code is never unpacked any further. */
const maximumText = 131_072;
const maximumCode = 180_000;

/**
 * The first sign of a code is its version; the next six are the checksum of all other signs, the version among them. So each
 * later version can keep to it, and a newer code is told apart from a damaged one. What the signs stand for follows from them
 * alone, so that no text is read that was not written.
 */
const versions = { packed: '1', plain: '0' } as const;

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    // The first browsers with this stream did not know the format.
    return undefined;
  }
}

/**
 * The code of a path, for the fragment of a link: ASCII letters, digits, `-` and `_`. The link of a path is short enough for
 * any chat; one with more than `maximumSteps`, or with very long notes, has no code, and a RangeError says so.
 * Texts that are empty count as not given.
 */
export async function pathCode(path: SharedPath): Promise<string> {
  const bytes = new TextEncoder().encode(pathText(path));
  if (path.steps.length > maximumSteps || bytes.length > maximumText) throw new RangeError('Too long for a link.');
  const small = await packed(bytes);
  const [version, body] =
    small && small.length < bytes.length ? [versions.packed, encoded(small)] : [versions.plain, encoded(bytes)];
  return version + checksum(version + body) + body;
}

/** Signs that a chat percent-encoded, twice even. */
function unescaped(text: string): string {
  const once = (written: string): string =>
    written.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return once(once(text));
}

/** The signs up to the first that is none of ours, such as the full stop of the sentence that a link closes; chats break long codes into lines. */
const leadingCode = (text: string): string => /^[\w-]*/.exec(text.replace(/[\s\p{Cf}]+/gu, ''))?.[0] ?? '';

/** The codes that a pasted text might mean, behind each `#` of it: all that follows, or what stands before the first blank. */
const readings = (text: string): string[] =>
  unescaped(text)
    .split('#')
    .flatMap((part) => [part, /^\S*/.exec(part.trimStart())?.[0] ?? ''])
    .map(leadingCode);

const isWhole = (code: string): boolean => {
  const body = code.slice(1 + checksumLength);
  return body !== '' && code.slice(1, 1 + checksumLength) === checksum(code.slice(0, 1) + body);
};

/** The path in a code, as it came through a chat; a whole link will do. Never throws. */
export async function sharedPathIn(code: string): Promise<OpenedCode> {
  if (code.length > maximumCode) return { ok: false, reason: 'too-long' };
  const codes = readings(code);
  if (codes.at(-2) === '') return { ok: false, reason: 'empty' };
  const whole = codes.find(isWhole);
  if (whole === undefined) return { ok: false, reason: 'damaged' };
  const version = whole.slice(0, 1);
  if (version !== versions.packed && version !== versions.plain) return { ok: false, reason: 'newer' };
  try {
    const body = decoded(whole.slice(1 + checksumLength));
    const bytes = version === versions.plain ? body : inflated(body, maximumText);
    if (bytes === undefined || bytes.length > maximumText) return { ok: false, reason: 'too-long' };
    const path = pathInText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    if (path.steps.length > maximumSteps) return { ok: false, reason: 'too-long' };
    return path.steps.length === 0 ? { ok: false, reason: 'empty' } : { ok: true, path };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
