/** What stands for everything that is neither letter, digit nor one of `-/._`: a middle dot. */
export const boundary = 0xb7;

/** By UTF-16 unit: 0 falls away, 0xb7 is a boundary, anything else is what stands for it. */
let table: Uint16Array | undefined;

const dropped = /[\s\p{Cf}*`~\\]/u;
const kept = /[\p{L}\p{N}\p{M}\-/._]/u;

function standingFor(unit: number): number {
  // Halves of characters beyond the basic plane stand for themselves.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const character = String.fromCharCode(unit);
  if (dropped.test(character)) return 0;
  const lower = character.toLowerCase();
  return kept.test(character) ? (lower.length === 1 ? lower.charCodeAt(0) : unit) : boundary;
}

/** Characters that may be the second part of one that has a form of its own. */
const composing = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;

/**
 * A text as the audit compares it. What a markup or a format adds falls away, so that a sentence is the same on a page, in
 * a feed, in JSON and in Markdown: white space, and what Markdown writes around words, is gone, capital letters are small, and any run of other
 * signs is one boundary.
 */
export function normalUnits(text: string): Uint16Array {
  table ??= Uint16Array.from({ length: 0x10000 }, (_, unit) => standingFor(unit));
  const whole = composing.test(text) ? text.normalize('NFC') : text;
  const units = new Uint16Array(whole.length);
  let length = 0;
  for (let at = 0; at < whole.length; at++) {
    const unit = table[whole.charCodeAt(at)] ?? 0;
    if (unit === 0 || (unit === boundary && length > 0 && units[length - 1] === boundary)) continue;
    units[length++] = unit;
  }
  return units.subarray(0, length);
}

/** The same as a string, without boundaries at its ends. */
export function normalForm(text: string): string {
  const units = normalUnits(text);
  let form = '';
  for (let at = 0; at < units.length; at += 8192) form += String.fromCharCode(...units.subarray(at, at + 8192));
  return form.replace(/^·|·$/g, '');
}
