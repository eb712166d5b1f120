import type { Learner, LearningRecord } from '../model/learning-record.ts';
import type { Others } from '../model/others.ts';
import type { ProgressFile } from '../model/progress-file.ts';
import { fits, type Shape } from './fits.ts';
import { merged } from './merged.ts';
import { noOthers, othersIn, someOthers } from './others.ts';

export const progressFormat = 'fengfan-progress';
/** The version of the file that this site writes. What stands in older ones is brought up by `migrations`. */
export const progressVersion = 1;

/** Brings a file of the version that is its index up to the next. */
const migrations: Record<number, (file: Record<string, unknown>) => Record<string, unknown>> = {};

/** The shapes by which a browser judges what it is given. */
export interface LearningShapes {
  learner: Shape;
  record: Shape;
  /** Without it what goes along with the records is passed over. */
  others?: Shape;
}

/** What one learner did, and what goes along with it, as the text of a file. */
export function progressText(
  site: string,
  learner: Learner,
  records: readonly LearningRecord[],
  others: Others = noOthers,
): string {
  const file: ProgressFile = {
    format: progressFormat,
    version: progressVersion,
    site,
    learner: { id: learner.id, name: learner.name },
    records: merged(records),
    ...someOthers(others),
  };
  return `${JSON.stringify(file)}\n`;
}

export type ReadProgress =
  | { ok: true; site: string; learner: Learner; records: LearningRecord[]; others: Others; refused: number }
  | { ok: false; reason: 'unreadable' | 'other' | 'newer' };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The progress in a text: `unreadable` is no JSON, `other` is no progress of ours, `newer` comes from a newer site. Records, searches
 * and drafts that do not fit are counted as `refused`; what fits is taken.
 */
export function progressIn(text: string, shapes: LearningShapes): ReadProgress {
  const file = parsed(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { ok: false, reason: 'unreadable' };
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== progressFormat)
    return { ok: false, reason: 'other' };
  let known = file as Record<string, unknown>;
  if (typeof known.version !== 'number' || !Array.isArray(known.records)) return { ok: false, reason: 'other' };
  if (known.version > progressVersion) return { ok: false, reason: 'newer' };
  for (let version = known.version; version < progressVersion; version++) known = migrations[version]?.(known) ?? known;
  const { learner, records, site } = known;
  if (!fits(learner, shapes.learner)) return { ok: false, reason: 'other' };
  const all = records as unknown[];
  const good = all.filter((record) => fits(record, shapes.record)) as LearningRecord[];
  const along = othersIn(known.others, shapes.others);
  return {
    ok: true,
    site: String(site ?? ''),
    learner: learner as Learner,
    records: merged(good),
    others: along.others,
    refused: all.length - good.length + along.refused,
  };
}
