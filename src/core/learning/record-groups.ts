import type { LearningRecord, RecordKind } from '../model/learning-record.ts';

const kinds: readonly RecordKind[] = ['path', 'read', 'answer', 'exam', 'review', 'filled', 'tick'];

/** Records by kind, the newest first; kinds of which there is none are left out. */
export const recordGroups = (records: readonly LearningRecord[]): { kind: RecordKind; records: LearningRecord[] }[] =>
  kinds
    .map((kind) => ({ kind, records: records.filter((record) => record.kind === kind).reverse() }))
    .filter(({ records }) => records.length > 0);
