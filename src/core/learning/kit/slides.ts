import { emsOf } from '../../prose/ems.ts';

/** What a slide can hold of a list that is read from the back of a room. */
const perLine = 23;
const lineHeight = 4.95;
const gap = 1.4;
const room = 43;

const heightOf = (line: string): number => Math.max(1, Math.ceil(emsOf(line) / perLine)) * lineHeight + gap;

/**
 * Lines on as few slides as hold them, as even as can be: six short lines on one, long ones on several. A line that is too long
 * for any slide stands alone.
 */
export function onSlides<T>(values: readonly T[], textIn: (value: T) => string): T[][] {
  const heights = values.map((value) => heightOf(textIn(value)));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const share = whole / Math.max(1, Math.ceil(whole / room));
  const slides: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [index, value] of values.entries()) {
    const height = heights[index] ?? 0;
    if (used + height > room || used >= share) {
      slides.push([]);
      used = 0;
    }
    slides.at(-1)?.push(value);
    used += height;
  }
  return slides;
}

/** Whether lines leave so much of a slide empty that they can be set larger: 4.2 hundredths of its width instead of 3.3. */
export const areFew = (lines: readonly string[]): boolean =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(emsOf(line) / 17)) * 6.3 + 2.8, 0) <= room - 4;

export type TextSize = 'large' | 'middle' | 'small';

/** How large a text alone on a slide is set, so that it fills the slide and never leaves it. */
export const sizeOf = (text: string): TextSize => {
  const ems = emsOf(text);
  return ems <= 40 ? 'large' : ems <= 90 ? 'middle' : 'small';
};
