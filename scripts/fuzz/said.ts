import type { Words } from '../options.ts';
import type { FoldersRun } from './folders/fuzz-folders.ts';
import type { ReadersRun } from './fuzz-readers.ts';

/** What came of a run of the readers, in words. */
export function readersSaid(end: ReadersRun, language: keyof Words): string {
  const isChinese = language === 'zh';
  const { read, accepted, refused, strict, fatal, split } = end;
  const counts = isChinese
    ? `读了 ${read} 篇正文：${accepted} 篇通过，两边读出来一样；${refused} 篇退回，其中 ${strict} 篇另一边看来只是文字，${fatal} 篇让读的程序垮了或者读不完。`
    : `${read} bodies read: ${accepted} accepted, the same to both; ${refused} refused, ${strict} of which are nothing but text to the other reader, and ${fatal} took the reader down or kept it for ever.`;
  if (!split) return counts;
  const found = isChinese ? `第 ${split.index} 篇两边读得不一样` : `Body ${split.index} is not the same to both`;
  return `${counts}\n${found}：\n${JSON.stringify(split.body)}\n${split.why}`;
}

/** What came of a run of the folders, in words. */
export function foldersSaid({ judged, withErrors, built, failed }: FoldersRun, language: keyof Words): string {
  const counts =
    language === 'zh'
      ? `查了 ${judged} 个文件夹，${withErrors} 个有错误；建了 ${built} 次；${failed.length} 个出了问题。`
      : `${judged} folders checked, ${withErrors} with errors; ${built} builds; ${failed.length} went wrong.`;
  const each = failed.map(({ index, how, faults, kept }) => `#${index}  ${how}\n  ${faults.join('\n  ')}\n  ${kept}`);
  return [counts, ...each].join('\n');
}
