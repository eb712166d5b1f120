import { type AuditFault, auditLine } from '../src/core/audit/audit-fault.ts';
import type { DeadLink } from '../src/disk/built-links.ts';
import { NoCache } from '../src/disk/cache-folder.ts';
import { diskFault } from '../src/disk/disk-faults.ts';
import { Held } from '../src/disk/lock.ts';
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

/** What to say of a fault of the machine, not of ours; `place` is named where the fault names no file. */
export function machineFault(error: unknown, place: string): Words | undefined {
  if (error instanceof Held) return stillHeld(error);
  return error instanceof NoCache ? noCache(error) : diskFault(error, place);
}

/** Somebody else builds or publishes, for longer than we wait. */
const stillHeld = ({ pid = '?', host = '?' }: Held): Words => ({
  zh: `另一个命令一直没有结束（${host} 上的进程 ${pid}），请等它完了再来一次。`,
  en: `Another command has not ended (process ${pid} on ${host}); run this again when it has.`,
});

/** A checkout that is read-only, for a user whose own cache is, too. */
const noCache = ({ tried }: NoCache): Words => ({
  zh: `没有地方放工作文件：${tried.join('、')} 都写不进去。请用环境变量 FENGFAN_CACHE 指一个能写的文件夹。`,
  en: `There is no room for working files: ${tried.join(', ')} cannot be written to. Let FENGFAN_CACHE name a folder that can.`,
});

/** A fault of the machine or of ours, not of the author: one line, and the stack only for those who ask for it. */
export function toolFault(error: unknown, place: string): Words {
  if (process.env.DEBUG) console.error(error);
  const line = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  const { zh, en } = machineFault(error, place) ?? {
    zh: `工具自己出了问题：${line}（设 DEBUG=1 可看细节）`,
    en: `The tool itself failed: ${line} (DEBUG=1 shows more)`,
  };
  return { zh: untouched.zh + zh, en: `${untouched.en} ${en}` };
}
