import temml from 'temml';

/** A TeX formula as MathML without styles, fonts or classes; `fault` says what TeX found wrong. */
export function mathml(tex: string, display: boolean): { markup: string } | { fault: string } {
  try {
    const markup = temml.renderToString(tex, {
      displayMode: display,
      annotate: true,
      throwOnError: true,
      strict: false,
      trust: false,
    });
    // What only a style could show would be lost in silence.
    if (/\\(?:text|math)?color|\\colorbox|\\fcolorbox|\\href|\\class|\\style/.test(tex))
      return { fault: 'colour or style' };
    return { markup: markup.replace(/ (?:style|class)="[^"]*"/g, '') };
  } catch (error) {
    return {
      fault: String((error as Error).message)
        .replace(/^ParseError: /, '')
        .slice(0, 100),
    };
  }
}
