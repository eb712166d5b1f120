/** A text within quotation marks of a style sheet. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `).replace(/[\n\r\f]+/g, ' ')}"`;

/** Something that begins on a page of its own: the id of its element, and what its running head says. */
export interface Headed {
  id: string;
  head: string;
}

const bare = ['cover', 'interleaf'].map((name) => `@page ${name}{@bottom-center{content:none}}`);

/**
 * The style sheet that names the pages of a book, so that each part has its own running head: CSS cannot take a title from
 * the page, and no style may stand in HTML. `title`, the name of the book, stands on the other side. It has to come after all
 * other sheets: among rules for pages Chromium lets the last one win, whatever its name.
 */
export const runningHeads = (title: string, parts: readonly Headed[]): string =>
  [
    '@page{margin:24mm 22mm 20mm;@top-left{color:#333;font:8.5pt sans-serif}@top-right{color:#333;font:8.5pt sans-serif}}',
    ...bare,
    ...parts.map(
      ({ id, head }) =>
        `#${id}{page:${id}}@page ${id}{@top-left{content:${quoted(title)}}@top-right{content:${quoted(head)}}}`,
    ),
  ].join('\n');
