import { escaped } from '../prose/html.ts';

// What XML 1.0 can hold in no way, not even escaped: a field may carry it as "\u0001" in quotes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const safe = (text: string): string => escaped(text.replace(impossible, ''));

/** An element with text in it, or with other elements, which are text that `element` gave. */
export const element = (name: string, content: string | readonly string[]): string =>
  `<${name}>${typeof content === 'string' ? safe(content) : `\n${content.join('\n')}\n`}</${name.split(' ')[0]}>`;

/** An element with nothing in it but attributes. */
export const empty = (name: string, attributes: Record<string, string>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${safe(value)}"`)
    .join('')}/>`;

export const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
