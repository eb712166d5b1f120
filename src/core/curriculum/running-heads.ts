/** A text within quotation marks of a style sheet. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `).replace(/[\n\r\f]+/g, ' ')}"`;

/** What begins on a page of its own and goes on under one running head: the ids of its elements, and what the head says. */
export interface Headed {
  ids: readonly string[];
  head: string;
  /** What stands behind a link that leads there from elsewhere in the book, since nobody follows a link on paper. */
  reference?: string;
}

const bare = ['cover', 'interleaf'].map((name) => `@page ${name}{@bottom-center{content:none}}`);

/** The name of the pages of a part is the id of its first element. */
function headOf({ ids, head }: Headed, title: string): string {
  const [name = ''] = ids;
  const elements = ids.map((id) => `#${id}`).join();
  return `${elements}{page:${name}}@page ${name}{@top-left{content:${quoted(title)}}@top-right{content:${quoted(head)}}}`;
}

const referenceTo = ({ ids: [id = ''], reference }: Headed): string =>
  reference === undefined
    ? ''
    : `.chapter:not(#${id}) .prose :is(a[href="#${id}"],a[href^="#${id}-"])::after{content:${quoted(reference)}}`;

/**
 * The style sheet that names the pages of a book, so that each part has its own running head: CSS cannot take a title from
 * the page, and no style may stand in HTML. `title`, the name of the book, stands on the other side. It has to come after all
 * other sheets: among rules for pages Chromium lets the last one win, whatever its name.
 */
export const runningHeads = (title: string, parts: readonly Headed[]): string =>
  [
    '@page{margin:24mm 22mm 20mm;@top-left{color:#333;font:8.5pt sans-serif}@top-right{color:#333;font:8.5pt sans-serif}}',
    ...bare,
    ...parts.map((part) => headOf(part, title)),
    `@media print{${parts.map(referenceTo).join('')}}`,
  ].join('\n');
