import { draftName, draftNamed, laterDrafts } from '../../core/learning/assessment-draft.ts';
import type { AssessmentDraft, Others } from '../../core/model/others.ts';
import { mergedGaps, mergedRecent } from '../../core/search/merged-searches.ts';
import { recentIn } from '../../core/search/recent-searches.ts';
import { gapsIn, gapsKey } from '../../core/search/search-gaps.ts';
import { savedDrafts, takeInDrafts } from '../workshop/keeping.ts';
import { kept } from './device.ts';
import type { Change } from './keeper.ts';
import { learners } from './records.ts';
import { searchesKey } from './who-now.ts';

const textAt = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

/** Keeps a list unless it is there already. Throws where the device keeps nothing or is full. */
function put(name: string, list: readonly unknown[]): void {
  const text = JSON.stringify(list);
  if (list.length > 0 && text !== textAt(name)) localStorage.setItem(name, text);
}

/** What a learner has begun to fill in. What was begun before anybody had a name belongs to the only one there is. */
async function assessmentDrafts(learner: string): Promise<AssessmentDraft[]> {
  const keeper = await kept();
  const isShared = (await learners()).length > 1;
  const found: AssessmentDraft[] = [];
  for (const name of await keeper.names()) {
    const named = draftNamed(name);
    if (!named || (named.learner !== learner && (isShared || named.learner !== ''))) continue;
    const value = await keeper.value(name);
    if (typeof value !== 'object' || value === null) continue;
    const { edition, unit, at, answers, saved } = value as AssessmentDraft;
    found.push({ key: named.key, edition, unit, at, answers, ...(saved === undefined ? {} : { saved }) });
  }
  return laterDrafts([], found);
}

/** What goes along with the records of a learner: their searches and assessments, and what the device keeps of nobody in particular. */
export async function othersOf(learner: string): Promise<Others> {
  return {
    searches: recentIn(textAt(searchesKey(learner))),
    gaps: mergedGaps(gapsIn(textAt(gapsKey))),
    pathDrafts: savedDrafts(),
    assessmentDrafts: (await assessmentDrafts(learner)).slice(0, 100),
  };
}

/** Merges what a file brings with what is here. Rejects where the device keeps nothing or is full. */
export async function takeInOthers(learner: string, given: Others): Promise<void> {
  const here = await othersOf(learner);
  const known = new Set(here.assessmentDrafts.map((draft) => JSON.stringify(draft)));
  const fresh = laterDrafts(here.assessmentDrafts, given.assessmentDrafts).filter(
    (draft) => !known.has(JSON.stringify(draft)),
  );
  const changes = fresh.map(
    ({ key, ...draft }): Change => ({ put: 'device', key: draftName(key, learner), value: draft }),
  );
  await (await kept()).change(changes);
  put(searchesKey(learner), mergedRecent(here.searches, given.searches));
  put(gapsKey, mergedGaps(here.gaps, given.gaps));
  if (given.pathDrafts.length > 0) takeInDrafts(given.pathDrafts);
}

/** Forgets what somebody has begun to fill in. */
export async function forgetDrafts(learner: string): Promise<void> {
  const keeper = await kept();
  const names = (await keeper.names()).filter((name) => draftNamed(name)?.learner === learner);
  await keeper.change(names.map((name): Change => ({ remove: 'device', key: name })));
}
