import type { SharedPath } from '../model/learning-record.ts';
import type { ListedArticle } from './article-list.ts';
import type { ListedPath } from './path-list.ts';
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
  /** Keys that the article had before. */
  formerly?: readonly string[] | undefined;
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

/** A path on the way: one of the site, or one that a link held. */
export interface Way {
  /** The key of the path, or `link:` and the digest of its code. */
  of: string;
  /** Keys that the path had before. */
  formerly?: readonly string[] | undefined;
  title: string;
  /** The day on which it was taken up. */
  start?: string | undefined;
  note?: string | undefined;
  from?: string | undefined;
  leadsTo?: { key: string; title: string } | undefined;
  steps: WayStep[];
  /** How many of its steps this site does not have (any more). */
  missing: number;
}

/** Whether a path that was taken up, under a key that it has or had, is this way. */
export const isAlong = ({ of, formerly = [] }: Way, key: string): boolean => key === of || formerly.includes(key);

type Articles = ReadonlyMap<string, ListedArticle>;

function wayStep(
  {
    key,
    mark,
    required,
    note,
    due,
  }: { key: string; mark?: string; required: boolean; note?: string | undefined; due?: string | undefined },
  articles: Articles,
): WayStep[] {
  const article = articles.get(key);
  if (!article) return [];
  const { title, minutes, version, formerly } = article;
  const seal = mark ?? article.mark;
  return [{ key: article.key, title, mark: seal, minutes, required, version, note, due, formerly }];
}

/** The way along a path of the site. */
export function wayAlong(path: ListedPath, articles: Articles): Way {
  const steps = path.steps.flatMap((step) => wayStep(step, articles));
  const { key, title, leadsTo } = path;
  const formerly = path.formerly.length > 0 ? path.formerly : undefined;
  return { of: key, formerly, title, leadsTo, steps, missing: path.steps.length - steps.length };
}

/** The way along a path that a link held. */
export function wayAlongShared(of: string, path: SharedPath, articles: Articles): Way {
  const steps = path.steps.flatMap((step) => wayStep(step, articles));
  const { title, start, note, from } = path;
  return { of, title, start, note, from, steps, missing: path.steps.length - steps.length };
}

/** What an article of a way is called today, by a key that it has or had. */
export function presentKeys(steps: readonly WayStep[]): (key: string) => string {
  const present = new Map(steps.flatMap(({ key, formerly = [] }) => formerly.map((old) => [old, key] as const)));
  return (key) => present.get(key) ?? key;
}
