import type { Receipt } from '../model/receipt.ts';
import { fits, type Shape } from './fits.ts';
import { receiptFormat } from './receipt.ts';

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, ordered(part)]));
};

/** A value as JSON that does not depend on the order of its fields. */
export const canonicalText = (value: unknown): string => JSON.stringify(ordered(value));

/** What is signed: all but the signature. */
export const signedText = ({ signature: _, ...rest }: Receipt): string => canonicalText(rest);

/** A receipt as the text of a file. */
export const receiptFileText = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 1)}\n`;

/** Why something is no receipt: no JSON, something else of ours or of others, from a newer site, or not as receipts are. */
export type ReceiptFault = 'unreadable' | 'other' | 'newer' | 'shape';
export type ReadReceipt = { ok: true; receipt: Receipt } | { ok: false; reason: ReceiptFault };

/** The receipt that a value is. */
export function receiptIn(value: unknown, shape: Shape): ReadReceipt {
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'other' };
  if (!('format' in value) || value.format !== receiptFormat) return { ok: false, reason: 'other' };
  if ('version' in value && typeof value.version === 'number' && value.version > 1)
    return { ok: false, reason: 'newer' };
  return fits(value, shape) ? { ok: true, receipt: value as Receipt } : { ok: false, reason: 'shape' };
}
