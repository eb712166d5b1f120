import type { RequestKind } from './request-kind.ts';

/** What counts about an answer of the server. */
export interface Answer {
  status: number;
  type: string;
  redirected: boolean;
  headers: { get: (name: string) => string | null };
}

const types: readonly [RegExp, RegExp][] = [
  [/\/$/, /^text\/html\b/],
  [/\.js$/, /javascript/],
  [/\.css$/, /^text\/css\b/],
  [/\.json$/, /json/],
];

/** Something else than what was asked for, such as a form to sign in, comes as a page of HTML. */
const fits = (path: string, type: string): boolean => {
  const [, expected] = types.find(([end]) => end.test(path)) ?? [];
  return expected ? expected.test(type) : !/^text\/html\b/.test(type);
};

/** Whether an answer to a path may be kept: whole, from this very address, and not forbidden by the server. */
export const mayBeKept = (path: string, { status, type, redirected, headers }: Answer): boolean =>
  status === 200 &&
  (type === 'basic' || type === 'default') &&
  !redirected &&
  !/\bno-store\b/i.test(headers.get('cache-control') ?? '') &&
  headers.get('vary') !== '*' &&
  fits(path, headers.get('content-type') ?? '');

/** The server wants to know who asks. A page of ours is never moved by a redirect, so one leads to where people sign in. */
export const asksToSignIn = (kind: RequestKind, { status, type }: Pick<Answer, 'status' | 'type'>): boolean =>
  status === 401 || (kind === 'page' && type === 'opaqueredirect');

/** The page is gone, or no longer for this reader. */
export const isWithdrawn = (status: number): boolean => [403, 404, 410].includes(status);

/** What stands before the server cannot reach it; the same as no network. */
export const isOutOfReach = (status: number): boolean => [502, 503, 504].includes(status);
