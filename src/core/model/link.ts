import { collectionOf, type Key, keyOf } from './key.ts';

/** Where a link in an article leads, as far as the text of the link says. */
export type Target =
  | { kind: 'outside'; scheme: string }
  | { kind: 'page'; address: string; query: string; anchor: string }
  | { kind: 'file'; path: string; anchor: string; from: 'content' | 'public' }
  | { kind: 'escape' }
  | { kind: 'empty' };

export const schemes = ['https', 'http', 'mailto', 'tel'] as const;

/** Attachments that may stand beside an article; they are copied with the site. */
export const attachmentKinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'odt',
  'ods',
  'odp',
  'csv',
  'txt',
  'zip',
  'mp3',
  'mp4',
];
export const imageKinds = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'];

/** The extension of a file name in lower case, without its dot. */
export const extensionOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/**
 * Reads a link: `/etiquette/bow/`, `etiquette/bow`, `./bow.mdx#第一节`, `#第一节`, `./申请表.docx` or an address outside.
 * `file` is the article it stands in, relative to the content folder.
 */
export function targetOf(href: string, file: string): Target {
  // Browsers drop control characters and blanks before they read a scheme, so an attack may hide behind them.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
  const plain = decoded(href).replace(/[\u0000-\u0020]+/g, '');
  if (plain === '') return { kind: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme) return { kind: 'outside', scheme };
  if (/^[/\\]{2}/.test(plain) || plain.startsWith('\\')) return { kind: 'outside', scheme: '//' };
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(decoded(href).trim()) ?? [];
  const self = keyOf(file);
  if (path === '') return { kind: 'page', address: `/${self}/`, query, anchor };
  const absolute = path.startsWith('/') || collectionOf(path) !== undefined;
  const resolved = absolute ? resolve('', path) : resolve(file.slice(0, file.lastIndexOf('/') + 1), path);
  if (resolved === undefined) return { kind: 'escape' };
  const extension = extensionOf(resolved);
  if (extension === 'md' || extension === 'mdx')
    return { kind: 'page', address: `/${keyOf(resolved)}/`, query, anchor };
  if (extension === '' || path.endsWith('/'))
    return { kind: 'page', address: resolved === '' ? '/' : `/${resolved.normalize('NFC')}/`, query, anchor };
  return { kind: 'file', path: resolved, anchor, from: path.startsWith('/') ? 'public' : 'content' };
}

/** The key of the entry that a page address names, if it is one. */
export const keyAt = (address: string): Key => address.replace(/^\/|\/$/g, '');

/** A link as its author wrote it: the parser percent-encodes Chinese. */
export const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

/** Joins a relative path to a folder; undefined when it leaves the content folder. */
function resolve(folder: string, path: string): string | undefined {
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split(/[/\\]/)) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else steps.push(step);
  }
  return steps.join('/');
}
