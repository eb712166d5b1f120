import { judge, problemsOf } from '../../../src/core/checks/judge.ts';
import { readContent } from '../../../src/disk/content.ts';
import { judgeContent } from '../../judge-content.ts';
import type { Asked, Told } from './judge-apart.ts';

// A program of its own, asked over and over: what takes it down, or keeps it for ever, is seen by the one who asks.
process.on('message', ({ content, language, afresh }: Asked) => {
  let told: Told;
  try {
    const { library, report } = judgeContent(content, 'staff', language);
    const again = afresh ? judge(readContent(content), 'staff') : undefined;
    told = {
      report,
      published: [...library.entries.values()].map(({ file }) => file),
      ...(again ? { again: { files: again.files, problems: problemsOf(again.faults, language) } } : {}),
    };
  } catch (error) {
    told = { threw: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  process.send?.(told);
});
