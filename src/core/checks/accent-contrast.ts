import { contrast, leastForText, papers, readableShade } from '../model/colour.ts';
import type { Fault } from '../model/problem.ts';
import { fault, type Rule } from './rule.ts';
import { placeIn, type Shelf } from './shelf.ts';

export const accentContrast: Rule = {
  name: 'accent-contrast',
  severity: 'error',
  zh: {
    title: '强调色看不清',
    message: (about) =>
      `${about.edition === 'night' ? '夜间' : '日间'}的强调色 ${about.colour} 写在纸色 ${about.paper} 上，对比度是 ${about.contrast}，要 ${about.least} 才看得清。`,
    hint: (about) => `最接近的、看得清的是 "${about.shade}"，对比度 ${about.shadeContrast}。`,
  },
  en: {
    title: 'An accent that cannot be read',
    message: (about) =>
      `The accent ${about.colour} on the paper of the ${about.edition}, ${about.paper}, has a contrast of ${about.contrast}; text needs ${about.least}.`,
    hint: (about) => `The nearest shade that can be read is "${about.shade}", with ${about.shadeContrast}.`,
  },
};

/** Rounded down, so that what falls short never looks as if it were enough. */
const inWords = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/**
 * The accent is the colour of text as well as of marks, so it needs what text needs. What stands on it when it fills a button is
 * near white or near black, whichever is easier to read, and then needs no more.
 */
export function accentFaults(shelf: Shelf): Fault[] {
  const { accent } = shelf.whole.site;
  return (['day', 'night'] as const).flatMap((edition) => {
    const [colour, paper] = [accent[edition].toLowerCase(), papers[edition]];
    if (contrast(colour, paper) >= leastForText) return [];
    const shade = readableShade(colour, paper);
    return fault(accentContrast, 'site.yaml', placeIn(shelf, 'site.yaml', ['accent', edition]), {
      edition,
      colour,
      paper,
      contrast: inWords(contrast(colour, paper)),
      least: String(leastForText),
      shade,
      shadeContrast: inWords(contrast(shade, paper)),
    });
  });
}
