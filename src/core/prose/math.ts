import temml from 'temml';
import { withoutStyles } from './math-attributes.ts';

/** Why a formula cannot be shown: TeX does not read it, it asks for what only a style could draw, or its rows are no rows. */
export type MathFault = 'unreadable' | 'undrawn' | 'rows';

// What only a style could show would be lost in silence.
const coloured = /\\(?:text|math)?color|\\colorbox|\\fcolorbox|\\href|\\class|\\style/;

/** A TeX formula as MathML without styles or fonts; its only classes are those with which tables set their columns. */
export function mathml(tex: string, display: boolean): { markup: string } | { fault: MathFault } {
  if (coloured.test(tex)) return { fault: 'undrawn' };
  const markup = markupOf(tex, display);
  if (markup === undefined) return { fault: 'unreadable' };
  // Outside of an environment a line break is an operator without a sign, which breaks nothing.
  if (/<mo(?: linebreak="newline")?><\/mo>/.test(markup)) return { fault: 'rows' };
  const plain = withoutStyles(markup);
  return plain === undefined ? { fault: 'undrawn' } : { markup: plain };
}

function markupOf(tex: string, display: boolean): string | undefined {
  try {
    return temml.renderToString(tex, {
      displayMode: display,
      annotate: true,
      throwOnError: true,
      strict: false,
      trust: false,
    });
  } catch {
    return undefined;
  }
}
