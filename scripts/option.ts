import { resolve } from 'node:path';
import type { Words } from './options.ts';

/** One command-line option: `read` gives its value, or undefined when the text is none; `wants` then says what it should be. */
export type Option<T> = {
  placeholder: string;
  fallback: T;
  read: (text: string) => T | undefined;
  wants: Words;
  says: Words;
};

/** A path that the user typed counts from where the user stands: npm itself runs scripts in the project. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** One of these words. */
export const oneOf =
  <T extends string>(...values: T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text);

/** Every folder below the host's root that a site may live in: `/`, `/sub/`. ASCII only: Astro takes encoded addresses apart. */
export function baseFrom(text: string): string | undefined {
  const inner = text.replace(/^\/|\/$/g, '');
  if (inner === '') return '/';
  const plain = inner.split('/').every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  return plain ? `/${inner}/` : undefined;
}

/** The address that the site will have, for canonical links: http or https, with no path of its own. */
export function siteFrom(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash ? origin : undefined;
}

export const folder = (says: Words, fallback: string): Option<string> => ({
  placeholder: 'DIR',
  fallback,
  read: (text) => (text === '' ? undefined : fromHere(text)),
  wants: { zh: '一个文件夹', en: 'a folder' },
  says,
});

/** An option without a value: it is there or it is not. */
export const flag = (says: Words): Option<boolean> => ({
  placeholder: '',
  fallback: false,
  read: () => true,
  wants: { zh: '不带值', en: 'without a value' },
  says,
});

/** A path on a server: whole, and without what nginx or Caddy would read as more than a name. */
export const rootFrom = (text: string): string | undefined =>
  /^(\/|[A-Za-z]:\/)[^"'`\\${}*?;\r\n]*$/.test(text) && text.length > 1 ? text.replace(/(?<=.)\/$/, '') : undefined;
