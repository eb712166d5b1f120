import { machineFault } from './build-faults.ts';
import type { Words } from './options.ts';

/** Says a fault of the tool itself in one line and ends with 2, so that nobody takes it for a fault in the content. */
export function sayOwnFaults(language: keyof Words): void {
  process.on('uncaughtException', (fault: unknown) => {
    if (process.env.DEBUG) console.error(fault);
    const line = String(fault instanceof Error ? fault.message : fault).split('\n')[0];
    const words = machineFault(fault, process.cwd()) ?? {
      zh: `工具自己出了问题，不是内容的错：${line}（设 DEBUG=1 可看细节）`,
      en: `The tool itself failed, not the content: ${line} (DEBUG=1 shows more)`,
    };
    process.stderr.write(`${words[language]}\n`);
    process.exit(2);
  });
}
