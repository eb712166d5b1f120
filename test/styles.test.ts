import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const styles = join(import.meta.dirname, '../src/styles');
const sheets = readdirSync(styles, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

/** The weights that a sheet asks for, by number or by name. */
const weightsIn = (css: string): string[] =>
  [...css.matchAll(/\bfont(?:-weight)?:\s*(?:normal\s+)?(\d{3}|bold(?:er)?|lighter)\b/g)].map(
    (match) => match[1] ?? '',
  );

// YaHei has 300, 400 and 700, PingFang ends at 600: only these two are there everywhere.
test('letters have one of the two weights that every system has', () => {
  const weights = sheets.flatMap((file) => weightsIn(readFileSync(join(styles, file), 'utf8')));
  expect(weights.length).toBeGreaterThan(50);
  expect([...new Set(weights)].sort()).toEqual(['400', '700']);
});
