import type { Receipt } from '../../model/receipt.ts';
import type { Shape } from '../fits.ts';
import { progressFormat } from '../progress-file.ts';
import { codesIn, receiptInCode } from '../receipt-code.ts';
import { type ReceiptFault, receiptIn } from '../receipt-text.ts';
import { isBackup } from './backup.ts';

/** Why nothing could be taken from somewhere. */
export type TakenFault = ReceiptFault | 'damaged' | 'progress' | 'empty';

/** What a file or a pasted text gave: receipts, a backup of a board, and a fault for whatever was none. */
export interface Taken {
  receipts: Receipt[];
  backup?: unknown;
  /** `place` counts the codes of a text from 1; 0 is the whole of it. */
  faults: { reason: TakenFault; place: number }[];
}

const fault = (reason: TakenFault, place = 0): Taken => ({ receipts: [], faults: [{ reason, place }] });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

async function fromCodes(codes: readonly string[], shape: Shape): Promise<Taken> {
  const taken: Taken = { receipts: [], faults: [] };
  for (const [index, code] of codes.entries()) {
    const read = await receiptInCode(code, shape);
    if (read.ok) taken.receipts.push(read.receipt);
    else taken.faults.push({ reason: read.reason, place: index + 1 });
  }
  return taken;
}

/** All receipts in a text: a file of one, a backup, or codes with whatever stands around them. */
export async function takenFrom(text: string, shape: Shape): Promise<Taken> {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') return fault('empty');
  const value = parsed(plain);
  if (typeof value !== 'object' || value === null) {
    const codes = codesIn(plain);
    return codes.length > 0 ? fromCodes(codes, shape) : fault(/^[[{]/.test(plain) ? 'unreadable' : 'other');
  }
  if (isBackup(value)) return { receipts: [], backup: value, faults: [] };
  if ('format' in value && value.format === progressFormat) return fault('progress');
  const read = receiptIn(value, shape);
  return read.ok ? { receipts: [read.receipt], faults: [] } : fault(read.reason);
}
