import { hasChanged, type Reading } from './reads.ts';

/** A step of a path as a browser knows it. */
export interface WayStep {
  key: string;
  title: string;
  mark: string;
  minutes: number;
  required: boolean;
  /** The day of the last revision that its author gave; empty when none is known. */
  version: string;
  note?: string | undefined;
  /** The day until which it is to be read. */
  due?: string | undefined;
}

/** Where somebody is with a step: done is done, also when the article changed since. */
export type StepState = 'done' | 'changed' | 'now' | 'todo';

export interface StandingStep extends WayStep {
  state: StepState;
  reading?: Reading | undefined;
  isLate: boolean;
}

/** Where somebody is on a path. */
export interface Standing {
  steps: StandingStep[];
  /** The place of the step to read next, from 0; -1 when none is left. */
  next: number;
  done: number;
  /** Minutes of what is still to be read. */
  minutesLeft: number;
  /** Every required step is read. */
  isFinished: boolean;
}

/** Where somebody is on a path, from what was read; `today` is a calendar day. */
export function standingOn(steps: readonly WayStep[], readings: ReadonlyMap<string, Reading>, today: string): Standing {
  const isDone = steps.map(({ key }) => readings.has(key));
  const last = isDone.lastIndexOf(true);
  // An optional step that was passed over is not offered again before what is required.
  const open = steps.findIndex(({ required }, index) => !isDone[index] && (required || index > last));
  const next = open >= 0 ? open : isDone.indexOf(false);
  const stands = steps.map((step, index): StandingStep => {
    const reading = readings.get(step.key);
    const state = reading ? (hasChanged(reading, step.version) ? 'changed' : 'done') : index === next ? 'now' : 'todo';
    return { ...step, state, reading, isLate: !reading && step.due !== undefined && step.due < today };
  });
  const left = stands.filter(({ reading }) => !reading);
  return {
    steps: stands,
    next,
    done: steps.length - left.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    isFinished: left.every(({ required }) => !required),
  };
}
