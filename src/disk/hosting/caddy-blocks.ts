import { type Hosting, indented } from './hosting.ts';

/** Caddy's way to say several things of one. */
export const block = (head: string, body: readonly string[]): string[] => [`${head} {`, ...indented(body), '}'];

/** All security headers, from their own file. */
export const withHeaders = ({ name }: Hosting): string => `import ${name}-headers.caddy`;
