import { attachmentKinds } from '../model/link.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const unescaped = (text: string): string => text.replaceAll('&amp;', '&');

const addresses = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, address = '']) => unescaped(address))),
];

/** What a text of ours names of the files that are called by their content: scripts, style sheets and pictures. */
export const hashedFilesIn = (text: string, base: string): string[] =>
  addresses(text, new RegExp(`(?:^|["'\`\\s,(=;])(${escaped(base)}_astro/[^"'\`\\s,)<>&\\\\]+)`, 'g'));

const below = (base: string) => (address: string) =>
  address.startsWith(base) && !address.startsWith('//') && !address.startsWith(`${base}_astro/`);

/** The pictures of a page that keep their own names: those that a company brings along, and the icon. */
export const picturesIn = (html: string, base: string): string[] =>
  [
    ...addresses(html, /<img\s[^>]*?\bsrc="([^"]+)"/g),
    ...addresses(html, /<link\s[^>]*?\brel="icon"[^>]*?\bhref="([^"]+)"/g),
  ].filter(below(base));

const isAttachment = (address: string): boolean =>
  attachmentKinds.includes(/\.([^./?#]+)$/.exec(address)?.[1]?.toLowerCase() ?? '');

/** What a page hands out: documents that stand beside it. */
export const attachmentsIn = (html: string, base: string): string[] =>
  addresses(html, /<a\s[^>]*?\bhref="([^"#]+)"/g)
    .filter(below(base))
    .filter(isAttachment);

/** Whether this is a page of the site below this base, and not what somebody between sent in its place. */
export const isOurPage = (html: string, base: string): boolean => html.includes(`src="${base}_astro/boot.`);

/** What a page is called, without the name of the site. */
export const titleIn = (html: string): string =>
  unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/ · [^·]*$/, '');

/** Where the page of a former address leads. */
export const leadsTo = (html: string): string | undefined =>
  /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
