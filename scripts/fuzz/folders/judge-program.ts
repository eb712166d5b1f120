import { judge, problemsOf } from '../../../src/core/checks/judge.ts';
import { readContent } from '../../../src/disk/content.ts';
import { ApartReader } from '../../../src/disk/reading-apart.ts';
import { judgeContent } from '../../judge-content.ts';
import type { Asked, Told } from './judge-apart.ts';

const readers = [new ApartReader()];

// A program of its own, asked over and over: what takes it down, or keeps it for ever, is seen by the one who asks.
process.on('message', async ({ content, language, afresh }: Asked) => {
  let told: Told;
  try {
    const { library, report } = await judgeContent(content, 'staff', language, { readers });
    const again = afresh ? judge(await readContent(content, { readers }), 'staff') : undefined;
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
