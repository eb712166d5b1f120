import { dayOf } from '../../core/curriculum/days.ts';
import { isAlong, type Way } from '../../core/learning/way.ts';
import type { SharedPath } from '../../core/model/learning-record.ts';
import { learner, record, records } from './records.ts';
import { keepWay, lastJoined } from './ways.ts';

/** Takes a path up, unless it is the one that is under way. Where nothing can be kept, one reads on all the same. */
export async function takeUp(way: Way, shared?: SharedPath): Promise<void> {
  const { of, steps } = way;
  if (steps.length === 0) return;
  try {
    const joined = lastJoined(await records());
    if (!joined || !isAlong(way, joined.path)) {
      await record({ kind: 'path', path: of, start: dayOf(new Date()), ...(shared ? { shared } : {}) });
    }
    const current = await learner();
    if (current) keepWay(current.id, way);
  } catch (fault) {
    console.error(fault);
  }
}
