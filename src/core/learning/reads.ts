import type { LearningRecord } from '../model/learning-record.ts';

/** What was last read of an article: the newest version of it, and when that was said. */
export interface Reading {
  version: string;
  /** Milliseconds since 1970, by the clock of the device. */
  at: number;
  title?: string | undefined;
}

/**
 * What was read, by key; `presentKey` follows old keys. Of several readings the newest version counts, and of that the first
 * time: a clock that was wrong once takes nothing away.
 */
export function readings(
  records: readonly LearningRecord[],
  presentKey: (key: string) => string = (key) => key,
): Map<string, Reading> {
  const found = new Map<string, Reading>();
  for (const record of records) {
    if (record.kind !== 'read') continue;
    const key = presentKey(record.key);
    const known = found.get(key);
    const isNewer = !known || record.version > known.version;
    if (isNewer || (record.version === known.version && record.at < known.at)) found.set(key, record);
  }
  return found;
}

/** Whether an article changed in substance since it was read: only its author's word counts, no clock. */
export const hasChanged = (reading: Reading, version: string): boolean => version > reading.version;
