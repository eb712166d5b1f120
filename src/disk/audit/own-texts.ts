import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** What the program itself says, in its interface and everywhere else: words that every site has. */
export const ownTexts = (): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|mdx|css)$/.test(name))
    .map((name) => readFileSync(join(source, name), 'utf8'));
