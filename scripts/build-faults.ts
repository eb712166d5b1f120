import { type AuditFault, auditLine } from '../src/core/audit/audit-fault.ts';
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

/** So many are told one by one; after a filter has failed there are thousands. */
const mostTold = 20;

/** What the audit found in a site that was about to be published. */
export function unsafe(faults: readonly AuditFault[]): Words {
  const told = (language: keyof Words): string =>
    faults
      .slice(0, mostTold)
      .map((fault) => `\n  ${auditLine(fault, language)}`)
      .join('');
  return {
    zh: `${untouched.zh}成品里有 ${faults.length} 处不该有的东西：${told('zh')}`,
    en: `${untouched.en} It holds ${faults.length} things that must not be published:${told('en')}`,
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
