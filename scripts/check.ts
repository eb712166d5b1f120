import { relative } from 'node:path';
import { readManifest } from '../src/disk/manifest.ts';
import { mendContent } from '../src/disk/mend-content.ts';
import { readArguments } from './arguments.ts';
import { folderFault, judgeContent } from './judge-content.ts';
import { fixedIn, fixedReport } from './mending-words.ts';
import { progress } from './progress.ts';
import { hasErrors, jsonReport, textReport } from './report.ts';

const { values, given } = readArguments({
  name: 'check',
  summary: {
    zh: '检查一个内容文件夹里的每个文件，列出全部问题；--out 是上次建好的网站，用来看有没有编号不见了。',
    en: 'Judges every file of a content folder and prints all problems; --out is the last built site, to see which keys vanished.',
  },
  options: ['content', 'access', 'out', 'fix', 'format', 'lang'],
});

const unfit = folderFault(values.content);
if (unfit) {
  process.stderr.write(`${unfit[values.lang]}\n`);
  process.exit(2);
}
// The default output folder belongs to the default content: of another content it can say nothing.
const lastKeys = given.has('out') || !given.has('content') ? readManifest(values.out)?.keys : undefined;
const fixed = values.fix ? fixedIn(mendContent(values.content), values.lang) : undefined;
// Only for a person who watches: what goes into a file or another program is the report alone.
const steps = process.stderr.isTTY ? progress(values.lang) : undefined;
const { report } = await judgeContent(values.content, values.access, values.lang, {
  ...(lastKeys ? { lastKeys } : {}),
  onFile: (done, all) => steps?.show({ zh: '读内容', en: 'Reading content' }, done, all),
});
steps?.end();
const folder = relative(process.env.INIT_CWD ?? process.cwd(), values.content) || '.';
if (values.format === 'json') process.stdout.write(`${jsonReport({ ...report, ...(fixed ? { fixed } : {}) })}\n`);
else {
  if (fixed) process.stdout.write(`${fixedReport(fixed, folder, values.lang)}\n\n`);
  process.stdout.write(`${textReport(report, folder, values.lang)}\n`);
}
process.exitCode = hasErrors(report.problems) ? 1 : 0;
