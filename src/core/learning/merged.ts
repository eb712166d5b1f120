import type { LearningRecord } from '../model/learning-record.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Records of several devices as one list, each once, in an order of its own: by clock, then by identity. Merging is free of order
 * and can be repeated; where two say different things under one identity, the same one wins everywhere.
 */
export function merged(...lists: readonly (readonly LearningRecord[])[]): LearningRecord[] {
  const known = new Map<string, { record: LearningRecord; text: string }>();
  for (const record of lists.flat()) {
    const text = JSON.stringify(record);
    const other = known.get(record.id);
    if (!other || byText(text, other.text) < 0) known.set(record.id, { record, text });
  }
  return [...known.values()].map(({ record }) => record).sort((a, b) => a.at - b.at || byText(a.id, b.id));
}

/** The records that stand: all but those that were taken back. */
export function standing(records: readonly LearningRecord[]): LearningRecord[] {
  const gone = new Set(records.flatMap((record) => (record.kind === 'withdrawn' ? record.of : [])));
  return records.filter((record) => record.kind !== 'withdrawn' && !gone.has(record.id));
}
