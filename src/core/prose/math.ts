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
    return { markup: markup.replace(/ (?:style|class)="[^"]*"/g, '') };
  } catch (error) {
    return {
      fault: String((error as Error).message)
        .replace(/^ParseError: /, '')
        .slice(0, 100),
    };
  }
}
