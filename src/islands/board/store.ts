import { type Trust, trustOf } from '../../core/learning/board/trust.ts';
import { signer, type Verdict, verdictOf } from '../../core/learning/receipt-signature.ts';
import type { BoardRow, BoardRowOf } from '../../core/model/board.ts';
import { kept } from '../learning/device.ts';
import type { Keeper, Trouble } from '../learning/keeper.ts';
import { sitePath } from '../learning/place.ts';

const isRow = (value: unknown): value is BoardRow =>
  typeof value === 'object' && value !== null && typeof (value as BoardRow).kind === 'string';

/**
 * What the board of this device keeps, thing by thing, and what is said of its receipts. Each change reads anew what is there, so
 * that a second tab loses nothing.
 */
export class BoardStore {
  rows: readonly BoardRow[] = [];
  trust: ReadonlyMap<string, Trust> = new Map();
  readonly #kept: Promise<Keeper> = kept();
  readonly #news =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`fengfan board ${sitePath}`);
  readonly #verdicts = new Map<string, Verdict>();

  /** Calls when another tab changed something. */
  onChange(listener: () => void): void {
    this.#news?.addEventListener('message', listener);
  }

  trouble = async (): Promise<Trouble | undefined> => (await this.#kept).trouble;

  async read(): Promise<void> {
    this.rows = (await (await this.#kept).all('board')).filter(isRow);
    const receipts = this.rows.filter((row): row is BoardRowOf<'receipt'> => row.kind === 'receipt');
    const fresh = receipts.filter(({ id }) => !this.#verdicts.has(id));
    const verdicts = await Promise.all(fresh.map(({ receipt }) => verdictOf(receipt, signer())));
    for (const [index, { id }] of fresh.entries()) this.#verdicts.set(id, verdicts[index] ?? 'unchecked');
    this.trust = trustOf(receipts, this.#verdicts);
  }

  /** Keeps rows; what is there already keeps the time at which it came. Returns those that are new. */
  async put(rows: readonly BoardRow[]): Promise<BoardRow[]> {
    await this.read();
    const known = new Set(this.rows.map(({ id }) => id));
    const fresh = rows.filter(({ id, kind }) => !known.has(id) || kind === 'group' || kind === 'path');
    await (await this.#kept).change(fresh.map((value) => ({ put: 'board', value })));
    await this.#told();
    return fresh.filter(({ id }) => !known.has(id));
  }

  async remove(rows: readonly BoardRow[]): Promise<void> {
    await (await this.#kept).change(rows.map(({ id }) => ({ remove: 'board', key: id })));
    await this.#told();
  }

  async #told(): Promise<void> {
    this.#news?.postMessage('');
    await this.read();
  }
}
