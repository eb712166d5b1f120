import type { AssessmentDraft } from '../model/others.ts';

/** The name under which a device keeps what somebody has begun to fill in; without an id, of nobody yet. */
export const draftName = (key: string, learner: string): string => `draft ${key} ${learner}`;

/** What a name says that `draftName` made. */
export function draftNamed(name: string): { key: string; learner: string } | undefined {
  const [, key, learner] = /^draft (\S+) (\S*)$/.exec(name) ?? [];
  return key === undefined || learner === undefined ? undefined : { key, learner };
}

/** The drafts of two devices, one for each assessment: the later one; where no time says which that is, the one that is here. */
export function laterDrafts(here: readonly AssessmentDraft[], given: readonly AssessmentDraft[]): AssessmentDraft[] {
  const found = new Map<string, AssessmentDraft>();
  for (const draft of [...here, ...given]) {
    const other = found.get(draft.key);
    if (!other || (draft.saved ?? 0) > (other.saved ?? 0)) found.set(draft.key, draft);
  }
  return [...found.values()];
}
