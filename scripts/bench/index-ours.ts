import { mkdirSync } from 'node:fs';
import { writeSearch } from '../../src/disk/search/write-search.ts';
import { judgeContent } from '../judge-content.ts';
import { findableIn } from '../search-records.ts';

/** Writes our index of a content folder that was read before. */
export async function run(content: string, out: string): Promise<void> {
  const { library } = await judgeContent(content, 'staff', 'zh');
  mkdirSync(out, { recursive: true });
  await writeSearch(findableIn(content, library), out);
}
