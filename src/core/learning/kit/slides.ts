import { emsOf } from '../../prose/ems.ts';

/** How large text is set on a slide. */
export type TextSize = 'large' | 'middle' | 'small' | 'least';

/**
 * Lists, in hundredths of the width of a slide: how many characters go on a line, how high it is, and the gap to the next. The
 * sheet of the slides sets the same.
 */
const settings = {
  large: { perLine: 17, line: 6.3, gap: 2.8 },
  middle: { perLine: 20, line: 5.7, gap: 2 },
  small: { perLine: 23, line: 4.95, gap: 1.4 },
} as const;
type ListSize = keyof typeof settings;

/** What is left for a list below the title. */
const room = 43;

const heightOf = (text: string, size: ListSize): number => {
  const { perLine, line, gap } = settings[size];
  return Math.max(1, Math.ceil(emsOf(text) / perLine)) * line + gap;
};

const whole = (texts: readonly string[], size: ListSize): number =>
  texts.reduce((sum, text) => sum + heightOf(text, size), 0);

/** The largest size in which a list fits on one slide. */
export const listSize = (texts: readonly string[]): ListSize =>
  (['large', 'middle'] as const).find((size) => whole(texts, size) <= room) ?? 'small';

/**
 * Lines on as few slides as hold them, as even as can be: six short lines on one, long ones on several. A line that is too long
 * for any slide stands alone.
 */
export function onSlides<T>(values: readonly T[], textIn: (value: T) => string): T[][] {
  const total = whole(values.map(textIn), 'small');
  const share = total / Math.max(1, Math.ceil(total / room));
  const slides: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const value of values) {
    const height = heightOf(textIn(value), 'small');
    if (used + height > room || used >= share) {
      slides.push([]);
      used = 0;
    }
    slides.at(-1)?.push(value);
    used += height;
  }
  return slides;
}

/** How large a text alone on a slide is set, so that it fills the slide and does not leave it. */
export const sizeOf = (text: string): TextSize => {
  const ems = emsOf(text);
  return ems <= 40 ? 'large' : ems <= 90 ? 'middle' : ems <= 140 ? 'small' : 'least';
};
