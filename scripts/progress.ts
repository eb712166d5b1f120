import type { Words } from './options.ts';

export type Progress = ReturnType<typeof progress>;

/** Shows what a long job is doing on stderr: one line that is rewritten when a person watches, a line a step when not. */
export function progress(language: keyof Words) {
  const watched = process.stderr.isTTY;
  let last = '';
  let shownAt = 0;
  return {
    show(step: Words, done?: number, all?: number): void {
      const name = step[language];
      if (!watched) {
        if (name !== last) process.stderr.write(`${name}…\n`);
        last = name;
        return;
      }
      const now = performance.now();
      if (name === last && now - shownAt < 80) return;
      [last, shownAt] = [name, now];
      process.stderr.write(`\r\x1b[K${name}${all === undefined ? '…' : ` ${done}/${all}`}`);
    },
    end(): void {
      if (watched) process.stderr.write('\r\x1b[K');
    },
  };
}
