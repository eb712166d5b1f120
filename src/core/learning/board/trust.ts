import type { BoardRowOf } from '../../model/board.ts';
import type { Verdict } from '../receipt-signature.ts';

/** What is said of a receipt: what its signature says, or that it is signed, but not as this learner signed before. */
export type Trust = Verdict | 'other-key';

type ReceiptRow = BoardRowOf<'receipt'>;

/** What is changed after signing counts for nothing. */
export const counts = (trust: Trust | undefined): boolean => trust !== 'changed';

/**
 * What is said of each receipt, by row. The key by which a learner first signed is theirs; “first” is the order in which receipts
 * came to this device.
 */
export function trustOf(rows: readonly ReceiptRow[], verdicts: ReadonlyMap<string, Verdict>): Map<string, Trust> {
  const keys = new Map<string, string>();
  const inOrder = [...rows].sort((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1));
  const found = new Map<string, Trust>();
  for (const { id, receipt } of inOrder) {
    const verdict = verdicts.get(id) ?? 'unchecked';
    const key = verdict === 'intact' ? receipt.signer : undefined;
    const first = keys.get(receipt.learner.id) ?? key;
    if (first !== undefined) keys.set(receipt.learner.id, first);
    found.set(id, key !== undefined && key !== first ? 'other-key' : verdict);
  }
  return found;
}
