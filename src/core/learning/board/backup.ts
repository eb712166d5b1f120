import type { BoardRow } from '../../model/board.ts';
import { fits, type Shape } from '../fits.ts';

const format = 'fengfan-board';
const version = 1;

/** All that a board keeps, as the text of a file. */
export const backupText = (site: string, rows: readonly BoardRow[]): string =>
  `${JSON.stringify({ format, version, site, rows })}\n`;

export type ReadBackup = { ok: true; rows: BoardRow[]; refused: number } | { ok: false; reason: 'other' | 'newer' };

export const isBackup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format;

/** What a backup holds; rows that do not fit are counted as refused, the others are taken. */
export function backupIn(value: unknown, shape: Shape): ReadBackup {
  const file = value as { version?: unknown; rows?: unknown };
  if (!isBackup(value) || !Array.isArray(file.rows)) return { ok: false, reason: 'other' };
  if (typeof file.version === 'number' && file.version > version) return { ok: false, reason: 'newer' };
  const rows = file.rows.filter((row): row is BoardRow => fits(row, shape));
  return { ok: true, rows, refused: file.rows.length - rows.length };
}
