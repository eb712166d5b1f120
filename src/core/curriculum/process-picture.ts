import type { ProcessStep } from '../model/etiquette.ts';
import { emsOf } from '../prose/ems.ts';
import { linesOf } from './graph-text.ts';

/** A line of text at a place of the picture. */
export interface TextLine {
  text: string;
  y: number;
}

export interface PictureStep {
  step: ProcessStep;
  number: number;
  /** Where it is done, and on which other lane with it. */
  x: number;
  y: number;
  withX: number | undefined;
  /** The line that says who and by when; the limit has a line of its own where the two are too long for one. */
  noteY: number;
  limitY: number | undefined;
  /** The name of the step, when what is done begins with one: 勘察：…. */
  name: TextLine[];
  lines: TextLine[];
  /** The way of the work to the next step; none after the last. */
  path: string | undefined;
}

/** A process as a picture: a lane for each post, upright; the steps from top to bottom, their words to the right. In pixels. */
export interface ProcessPicture {
  width: number;
  height: number;
  /** Where the names of the lanes end and their lines begin. */
  top: number;
  textX: number;
  lanes: { who: string; x: number; steps: number[] }[];
  steps: PictureStep[];
}

const laneGap = 19;
const nameSize = 13;
const edge = 10;
/** The column of words: how many characters of 14 pixels, and of 12 for notes. */
const measure = 14;
const noteMeasure = (measure * 14) / 12;
const noteHeight = 17;
const nameHeight = 21;
const lineHeight = 19;
const gap = 15;

/** The posts of a process, each with the numbers of its steps, in the order of their first step. */
export function lanesOf(process: readonly ProcessStep[]): { who: string; steps: number[] }[] {
  const lanes = new Map<string, number[]>();
  for (const [index, step] of process.entries())
    for (const who of [step.who, ...(step.with === undefined ? [] : [step.with])])
      lanes.set(who, [...new Set([...(lanes.get(who) ?? []), index + 1])]);
  return [...lanes].map(([who, steps]) => ({ who, steps }));
}

/** 勘察：看客户要什么 is the step 勘察; what has no such name is said as it is. */
function named(what: string): { name: string; rest: string } {
  const [, name = '', rest = what] = /^([^：:，。]{1,8})[：:]\s*(.+)$/u.exec(what) ?? [];
  return { name, rest };
}

const stacked = (texts: readonly string[], from: number, height: number): TextLine[] =>
  texts.map((text, index) => ({ text, y: from + index * height }));

/** Draws a process; `noteOf` says who does a step, as the picture will write it. */
export function processPicture(
  process: readonly ProcessStep[],
  noteOf: (step: ProcessStep, number: number) => string,
): ProcessPicture {
  const lanes = lanesOf(process).map((lane, index) => ({ ...lane, x: edge + index * laneGap }));
  const xOf = (who: string): number => lanes.find((lane) => lane.who === who)?.x ?? edge;
  const top = Math.ceil(Math.max(...lanes.map(({ who }) => emsOf(who))) * nameSize) + 10;
  let y = top + gap;
  const steps = process.map((step, index): PictureStep => {
    const note = noteOf(step, index + 1);
    const ownLine = step.limit !== undefined && emsOf(note) + emsOf(step.limit) + 1.5 > noteMeasure;
    const { name, rest } = named(step.what);
    const noteY = y;
    const limitY = ownLine ? noteY + noteHeight : undefined;
    const nameY = (limitY ?? noteY) + noteHeight + 3;
    const names = stacked(name === '' ? [] : [name], nameY, nameHeight);
    const lines = stacked(linesOf(rest, measure, 4), nameY + names.length * nameHeight, lineHeight);
    y = nameY + names.length * nameHeight + lines.length * lineHeight + gap;
    const withX = step.with === undefined ? undefined : xOf(step.with);
    return {
      step,
      number: index + 1,
      x: xOf(step.who),
      y: noteY - 4,
      withX,
      noteY,
      limitY,
      name: names,
      lines,
      path: undefined,
    };
  });
  const drawn = steps.map((step, index) => ({ ...step, path: pathBetween(step, steps[index + 1]) }));
  const textX = edge + (lanes.length - 1) * laneGap + 18;
  return { width: textX + measure * 14 + 4, height: y, top, textX, lanes, steps: drawn };
}

/** Down the lane of one step and over to that of the next, just above it. */
const pathBetween = (from: PictureStep, to: PictureStep | undefined): string | undefined =>
  to && (from.x === to.x ? `M${from.x} ${from.y}V${to.y}` : `M${from.x} ${from.y}V${to.y - 18}H${to.x}V${to.y}`);
