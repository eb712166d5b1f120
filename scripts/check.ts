import { relative } from 'node:path';
import { readManifest } from '../src/disk/manifest.ts';
import { readArguments } from './arguments.ts';
import { folderFault, judgeContent } from './judge-content.ts';
import { progress } from './progress.ts';
import { hasErrors, jsonReport, textReport } from './report.ts';

const { values, given } = readArguments({
  name: 'check',
  summary: {
    zh: '检查一个内容文件夹里的每个文件，列出全部问题；--out 是上次建好的网站，用来看有没有编号不见了。',
    en: 'Judges every file of a content folder and prints all problems; --out is the last built site, to see which keys vanished.',
  },
  options: ['content', 'access', 'out', 'format', 'lang'],
});

const unfit = folderFault(values.content);
if (unfit) {
  process.stderr.write(`${unfit[values.lang]}\n`);
  process.exit(2);
}
// The default output folder belongs to the default content: of another content it can say nothing.
const lastKeys = given.has('out') || !given.has('content') ? readManifest(values.out)?.keys : undefined;
// Only for a person who watches: what goes into a file or another program is the report alone.
const steps = process.stderr.isTTY ? progress(values.lang) : undefined;
const { report } = judgeContent(values.content, values.access, values.lang, {
  ...(lastKeys ? { lastKeys } : {}),
  onFile: (done, all) => steps?.show({ zh: '读内容', en: 'Reading content' }, done, all),
});
steps?.end();
const folder = relative(process.env.INIT_CWD ?? process.cwd(), values.content) || '.';
process.stdout.write(`${values.format === 'json' ? jsonReport(report) : textReport(report, folder, values.lang)}\n`);
process.exitCode = hasErrors(report.problems) ? 1 : 0;
