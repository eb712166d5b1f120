import { merged, standing } from '../../core/learning/merged.ts';
import { newId } from '../../core/learning/record-id.ts';
import type { Learner, LearningRecord, RecordKind, RecordOf } from '../../core/model/learning-record.ts';
import { kept } from './device.ts';
import type { Change } from './keeper.ts';
import { sitePath } from './place.ts';
import { forgetSearches, inheritSearches, noteLearner } from './who-now.ts';

/** A record without what the device adds to it. */
export type NewRecord = { [K in RecordKind]: Omit<RecordOf<K>, 'id' | 'at'> }[RecordKind];

const news = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`fengfan ${sitePath}`);
const listeners = new Set<() => void>();
const told = (): void => {
  for (const listener of listeners) listener();
};
news?.addEventListener('message', told);

async function changed(changes: readonly Change[]): Promise<void> {
  await (await kept()).change(changes);
  news?.postMessage('');
  told();
}

/** Calls when what is kept changed, here or in another tab. */
export const onChange = (listener: () => void): void => void listeners.add(listener);

/** Whether a fault is that the device has no room left. */
export const isFull = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'QuotaExceededError';

export const learners = async (): Promise<Learner[]> => (await (await kept()).all('learners')) as Learner[];

/**
 * Who learns here now. A device that nobody shares has one learner without a name, who is made with the first record. Undefined
 * where nobody has begun, or where several share the device and none is signed on.
 */
export async function learner(): Promise<Learner | undefined> {
  const known = await learners();
  const current = await (await kept()).value('current');
  return known.find(({ id }) => id === current);
}

const putLearner = (value: Learner): Change => ({ put: 'learners', value });
const signedOn = (id: string): Change => ({ put: 'device', key: 'current', value: id });

/** Signs somebody on; nobody with an empty id. */
export async function signOn(id: string): Promise<void> {
  await changed([signedOn(id)]);
  noteLearner(id);
}

export const rename = (learner: Learner): Promise<void> => changed([putLearner(learner)]);

/** Adds somebody and signs them on. */
export async function addLearner(name: string, id = newId()): Promise<Learner> {
  const made = { id, name };
  const isFirst = (await learners()).length === 0;
  await changed([putLearner(made), signedOn(id)]);
  if (isFirst) {
    inheritSearches(id);
    // Where the browser promises it, what is kept outlasts a shortage of space. Plain http has no such promise.
    void navigator.storage?.persist?.().catch(() => false);
  }
  noteLearner(id);
  return made;
}

interface Kept {
  learner: string;
  record: LearningRecord;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && typeof (value as Kept).record?.kind === 'string';

/** All records of a learner, those that were taken back included: what a file holds. */
export async function allRecords(learner: string): Promise<LearningRecord[]> {
  const found = await (await kept()).ofLearner(learner);
  return merged(found.filter(isKept).map(({ record }) => record));
}

/** What stands of the current learner. */
export async function records(): Promise<LearningRecord[]> {
  const current = await learner();
  return current ? standing(await allRecords(current.id)) : [];
}

/** Keeps what the current learner did; the first one of a device needs no name. Undefined where nobody is signed on. */
export async function record(...made: readonly NewRecord[]): Promise<LearningRecord[] | undefined> {
  const known = await learners();
  const current = (await learner()) ?? (known.length === 0 ? await addLearner('') : undefined);
  if (!current) return undefined;
  const whole = made.map((each) => ({ id: newId(), at: Date.now(), ...each }) as LearningRecord);
  await changed(whole.map((value) => ({ put: 'records', value: { learner: current.id, record: value } })));
  return whole;
}

/** Takes in records of a file; returns how many were new. Where nobody has begun, their learner is signed on. */
export async function takeIn(to: Learner, given: readonly LearningRecord[]): Promise<number> {
  if ((await learners()).length === 0) await addLearner(to.name, to.id);
  const known = new Set((await allRecords(to.id)).map(({ id }) => id));
  const fresh = given.filter(({ id }) => !known.has(id));
  const puts = fresh.map((value): Change => ({ put: 'records', value: { learner: to.id, record: value } }));
  await changed([putLearner(to), ...puts]);
  return fresh.length;
}

/** Forgets records of a learner for good, on this device. */
export const forget = (learner: string, ids: readonly string[]): Promise<void> =>
  changed(ids.map((id) => ({ remove: 'records', key: [learner, id] })));

/** Forgets a learner and all that they did, on this device. */
export async function forgetLearner(learner: string): Promise<void> {
  const all = await (await kept()).ofLearner(learner);
  const gone = (all as Kept[]).map(({ record }): Change => ({ remove: 'records', key: [learner, record.id] }));
  await changed([...gone, { remove: 'learners', key: learner }]);
  forgetSearches(learner);
}
