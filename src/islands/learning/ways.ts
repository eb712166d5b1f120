import { isAlong, type Way, wayAlong, wayAlongShared } from '../../core/learning/way.ts';
import type { LearningRecord, RecordOf } from '../../core/model/learning-record.ts';
import { sitePath } from './place.ts';
import { articles, paths } from './site-lists.ts';

/** The path that was taken up last. */
export const lastJoined = (records: readonly LearningRecord[]): RecordOf<'path'> | undefined =>
  records.filter((record) => record.kind === 'path').at(-1);

/** The way along a path that was taken up; undefined where the site has it no more. */
export async function wayOf(joined: RecordOf<'path'>): Promise<Way | undefined> {
  const { path, shared, start } = joined;
  const known = await articles();
  if (shared) return { ...wayAlongShared(path, shared, known), start: shared.start ?? start };
  const found = (await paths()).find(({ key, formerly }) => key === path || formerly.includes(path));
  return found && { ...wayAlong(found, known), start };
}

/**
 * The way that is under way, kept where the first script of every page sees it, so that an article knows its place without asking
 * for more. It is a copy: what counts are the records.
 */
const wayKey = 'fengfan:way';

interface KeptWay {
  site: string;
  learner: string;
  way: Way;
}

export function keptWay(learner: string): Way | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(wayKey) ?? '') as KeptWay;
    return kept.site === sitePath && kept.learner === learner ? kept.way : undefined;
  } catch {
    return undefined;
  }
}

export function keepWay(learner: string, way: Way | undefined): void {
  try {
    if (way) localStorage.setItem(wayKey, JSON.stringify({ site: sitePath, learner, way } satisfies KeptWay));
    else localStorage.removeItem(wayKey);
  } catch {
    // Then an article asks for the lists.
  }
}

/** The way that a learner is on: the copy of it, or made anew from what is recorded. */
export async function wayOfLearner(learner: string, records: readonly LearningRecord[]): Promise<Way | undefined> {
  const joined = lastJoined(records);
  if (!joined) return undefined;
  const kept = keptWay(learner);
  if (kept && isAlong(kept, joined.path)) return kept;
  const way = await wayOf(joined);
  keepWay(learner, way);
  return way;
}
