import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Judgement, judge, problemsOf } from '../src/core/checks/judge.ts';
import type { Access } from '../src/core/model/access.ts';
import { type ContentOptions, readContent } from '../src/disk/content.ts';
import { ReadingCache } from '../src/disk/reading-cache.ts';
import type { Words } from './options.ts';
import { readingsFile } from './readings-file.ts';
import type { Report } from './report.ts';

export type Judged = Judgement & { report: Report };

/** A folder that is no content folder: the arguments are at fault, not the articles. */
export function folderFault(content: string): Words | undefined {
  if (!existsSync(content) || !statSync(content).isDirectory()) {
    return { zh: `没有内容文件夹 ${content}。`, en: `There is no content folder ${content}.` };
  }
  if (existsSync(join(content, 'principles'))) return undefined;
  return {
    zh: `${content} 里没有 principles 文件夹，它不像一个内容文件夹。`,
    en: `${content} has no folder principles; it does not look like a content folder.`,
  };
}

/** Reads and judges a content folder for these readers; what was read before is taken from the cache. */
export async function judgeContent(
  content: string,
  access: Access,
  language: keyof Words,
  options: Omit<ContentOptions, 'cache'> = {},
): Promise<Judged> {
  const cache = new ReadingCache(readingsFile(content));
  try {
    const judgement = judge(await readContent(content, { ...options, cache }), access);
    cache.save();
    return { ...judgement, report: { files: judgement.files, problems: problemsOf(judgement.faults, language) } };
  } finally {
    cache.close();
  }
}
