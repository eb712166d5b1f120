import type { DeadLink } from '../src/disk/built-links.ts';
import type { Words } from './options.ts';

const untouched: Words = {
  zh: '网站没有建成，上次的网站原样保留。',
  en: 'The site was not built; the last one is untouched.',
};

export const contentChanged: Words = {
  zh: `${untouched.zh}内容在构建时改了，请再来一次。`,
  en: `${untouched.en} The content was changed during the build; please run it again.`,
};

/** Links that we ourselves wrote wrong, or that lost their target after the content was judged: one line each. */
export function linksDead(dead: readonly DeadLink[]): Words {
  const lines = dead.map(({ page, href }) => `\n  ${page} → ${href}`).join('');
  return {
    zh: `${untouched.zh}有 ${dead.length} 个链接没有着落：${lines}`,
    en: `${untouched.en} Links that lead nowhere (${dead.length}):${lines}`,
  };
}

/** A fault of ours, not of the author: one line, and the stack only for those who ask for it. */
export function toolFault(error: unknown): Words {
  if (process.env.DEBUG) console.error(error);
  const line = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  return {
    zh: `${untouched.zh}工具自己出了问题：${line}（设 DEBUG=1 可看细节）`,
    en: `${untouched.en} The tool itself failed: ${line} (DEBUG=1 shows more)`,
  };
}
