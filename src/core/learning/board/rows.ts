import type { BoardRow, BoardRowOf } from '../../model/board.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { ReceiptPath } from '../receipt.ts';
import { canonicalText } from '../receipt-text.ts';
import { shortHash } from '../short-hash.ts';
import type { BoardSite } from './class-view.ts';
import { type BoardWho, isSame, noteOwner } from './note-owner.ts';

/** The group of a board on which no other was made. */
export const firstGroup = 'first';

/** A receipt on the board: its name follows from what it says, so that the same one twice is one. */
export const receiptRow = (group: string, receipt: Receipt, added: number): BoardRowOf<'receipt'> => {
  const text = canonicalText(receipt);
  return { id: `receipt ${group} ${shortHash(text)}${shortHash(`${text} `)}`, kind: 'receipt', group, receipt, added };
};

export const groupRow = (id: string, name: string, added: number): BoardRowOf<'group'> => ({
  id,
  kind: 'group',
  name,
  added,
});

/** Names as typed or pasted, one a line, each once. */
export const personRows = (group: string, text: string, added: number): BoardRowOf<'person'>[] =>
  [...new Set(text.split(/[\r\n]+/).map((line) => line.trim().normalize('NFC').slice(0, 60)))]
    .filter((name) => name !== '')
    .map((name) => ({ id: `person ${group} ${name}`, kind: 'person', group, name, added }));

export const pathRow = (group: string, { of, title, steps }: ReceiptPath, added: number): BoardRowOf<'path'> => ({
  id: `path ${group} ${of}`,
  kind: 'path',
  group,
  of,
  title,
  steps: steps.map(({ key, required, due }) => ({ key, required, ...(due === undefined ? {} : { due }) })),
  added,
});

/** All that a group has, its own name too. */
export const rowsOfGroup = (rows: readonly BoardRow[], group: string): BoardRow[] =>
  rows.filter((row) => (row.kind === 'group' ? row.id === group : row.group === group));

/** All that a group has of somebody: receipts, name and notes, whatever the path. */
export const rowsOfPerson = (
  rows: readonly BoardRow[],
  group: string,
  who: BoardWho,
  presentPath: BoardSite['presentPath'],
): BoardRow[] =>
  rows.filter((row) => {
    if (row.kind === 'group' || row.group !== group) return false;
    if (row.kind === 'receipt') return row.receipt.learner.id === who.learner;
    if (row.kind === 'person') return row.name === who.name;
    return row.kind === 'note' && isSame(noteOwner(rows, row, presentPath), who);
  });
