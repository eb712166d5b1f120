import { constants } from 'node:os';

/** What a machine says when it cannot write, in words for the person who runs it. */
type Words = { zh: string; en: string };

const reasons: Record<string, (place: string) => Words> = {
  ENOSPC: (place) => ({
    zh: `磁盘满了，写不进 ${place}。请腾出空间再来一次。`,
    en: `The disk is full; ${place} could not be written. Make room and run it again.`,
  }),
  EDQUOT: (place) => ({
    zh: `磁盘限额用完了，写不进 ${place}。请腾出空间再来一次。`,
    en: `The disk quota is used up; ${place} could not be written. Make room and run it again.`,
  }),
  EFBIG: (place) => ({
    zh: `系统不许写这么大的文件：${place}。请放宽限制（ulimit -f）再来一次。`,
    en: `The system does not allow so large a file: ${place}. Raise the limit (ulimit -f) and run it again.`,
  }),
  EROFS: (place) => ({
    zh: `磁盘是只读的，写不进 ${place}。`,
    en: `The disk is read-only; ${place} cannot be written.`,
  }),
  EACCES: (place) => ({ zh: `没有权限：${place}。`, en: `Permission denied: ${place}.` }),
  EPERM: (place) => ({ zh: `系统不允许：${place}。`, en: `The system does not permit it: ${place}.` }),
  EIO: (place) => ({ zh: `磁盘读写出错：${place}。`, en: `The disk failed at ${place}.` }),
  EMFILE: (place) => ({
    zh: `同时打开的文件太多（ulimit -n）：${place}。`,
    en: `Too many files are open at once (ulimit -n): ${place}.`,
  }),
  ENAMETOOLONG: (place) => ({ zh: `路径太长：${place}。`, en: `The path is too long: ${place}.` }),
};

/**
 * What to say of a fault of the disk; undefined when it is none. `place` is named where the fault names no file. Bundlers
 * wrap faults, and some keep only their text.
 */
export function diskFault(fault: unknown, place: string): Words | undefined {
  for (const one of withCauses(fault)) {
    const { code = '', path, message = '' } = one as NodeJS.ErrnoException;
    const words = reasons[code] ?? reasons[codeIn(message)];
    if (words) return words(path ?? placeIn(message) ?? place);
  }
  return undefined;
}

/** The code of a fault by its text, as Node and the bundler, which is written in Rust, word it. */
function codeIn(message: string): string {
  const number = Number(/\(os error (\d+)\)/.exec(message)?.[1]);
  const named = Object.entries(constants.errno).find(([, value]) => value === number);
  return named?.[0] ?? /\b(E[A-Z]{2,}): /.exec(message)?.[1] ?? '';
}

const placeIn = (message: string): string | undefined =>
  /'([^']+)'/.exec(message)?.[1] ?? /^Failed to write file in (.+)$/m.exec(message)?.[1];

function withCauses(fault: unknown): object[] {
  const chain: object[] = [];
  for (let at = fault; typeof at === 'object' && at !== null && !chain.includes(at); ) {
    chain.push(at);
    at = 'cause' in at ? at.cause : undefined;
  }
  return chain;
}
