import { backupIn } from '../../core/learning/board/backup.ts';
import { receiptRow } from '../../core/learning/board/rows.ts';
import { type Taken, takenFrom } from '../../core/learning/board/taken.ts';
import type { Shape } from '../../core/learning/fits.ts';
import type { LearningShapes } from '../../core/learning/progress-file.ts';
import type { Receipt } from '../../core/model/receipt.ts';
import { filledText } from '../dom/elements.ts';
import type { BoardStore } from './store.ts';
import type { BoardWords } from './words.ts';

export interface BoardShapes extends LearningShapes {
  receipt: Shape;
  row: Shape;
}

interface Source {
  /** The name of the file; empty for what was pasted. */
  name: string;
  text: string | undefined;
}

const nobody: Taken = { receipts: [], faults: [] };

/** Makes receipts of the whole progress of a learner. */
type OfProgress = (text: string, shapes: LearningShapes) => Promise<Receipt[]>;

/** Takes in what is dropped, chosen and pasted, and says in sentences what came of it. */
export class Intake {
  readonly #store: BoardStore;
  readonly #shapes: BoardShapes;
  readonly #words: BoardWords;
  readonly #ofProgress: OfProgress;

  constructor(store: BoardStore, shapes: BoardShapes, words: BoardWords, ofProgress: OfProgress) {
    this.#ofProgress = ofProgress;
    this.#store = store;
    this.#shapes = shapes;
    this.#words = words;
  }

  async files(group: string, files: readonly File[]): Promise<string[]> {
    const texts = files.map(async (file): Promise<Source> => {
      const text = await file.text().catch(() => undefined);
      return { name: file.name, text };
    });
    return this.#take(group, await Promise.all(texts));
  }

  pasted(group: string, text: string): Promise<string[]> {
    return this.#take(group, [{ name: '', text }]);
  }

  async #take(group: string, sources: readonly Source[]): Promise<string[]> {
    const said: string[] = [];
    const receipts: Receipt[] = [];
    for (const { name, text } of sources) {
      const taken = text === undefined ? nobody : await this.#taken(text);
      receipts.push(...taken.receipts);
      if (taken.backup !== undefined) said.push(await this.restored(taken.backup));
      if (text === undefined) said.push(this.#fault(name, 0, 'unopened'));
      for (const { place, reason } of taken.faults) said.push(this.#fault(name, place, reason));
    }
    return [...(receipts.length > 0 ? await this.#keep(group, receipts) : []), ...said];
  }

  async #taken(text: string): Promise<Taken> {
    const taken = await takenFrom(text, this.#shapes.receipt);
    if (taken.faults[0]?.reason !== 'progress') return taken;
    const receipts = await this.#ofProgress(text, this.#shapes);
    return receipts.length > 0 ? { receipts, faults: [] } : taken;
  }

  #fault(name: string, n: number, reason: keyof BoardWords['faults']): string {
    const { pasted, pastedCode, codeIn, fault, faults } = this.#words;
    const from = name === '' ? (n > 0 ? pastedCode : pasted) : n > 0 ? codeIn : name;
    return filledText(fault, { from: filledText(from, { name, n }), reason: faults[reason] });
  }

  async #keep(group: string, receipts: readonly Receipt[]): Promise<string[]> {
    const { took, known, between, fault, trust } = this.#words;
    const now = Date.now();
    // Those that came together keep their order.
    const rows = receipts.map((receipt, index) => receiptRow(group, receipt, now + index));
    const once = rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);
    const fresh = await this.#store.put(once);
    const names = fresh.flatMap((row) => (row.kind === 'receipt' ? [row.receipt.learner.name] : []));
    const doubts = fresh.flatMap((row): string[] => {
      const said = this.#store.trust.get(row.id);
      if (row.kind !== 'receipt' || (said !== 'changed' && said !== 'other-key')) return [];
      return [filledText(fault, { from: row.receipt.learner.name, reason: trust[said] })];
    });
    const before = receipts.length - fresh.length;
    return [
      ...(fresh.length > 0 ? [filledText(took, { n: fresh.length, names: [...new Set(names)].join(between) })] : []),
      ...(before > 0 ? [filledText(known, { n: before })] : []),
      ...doubts,
    ];
  }

  /** Takes in a backup of a board, besides what is there. */
  async restored(value: unknown): Promise<string> {
    const backup = backupIn(value, this.#shapes.row);
    if (!backup.ok) return this.#words.faults[backup.reason];
    await this.#store.put(backup.rows);
    const { refused, rows } = backup;
    return filledText(refused > 0 ? this.#words.restoredSome : this.#words.restored, { n: rows.length, refused });
  }
}
