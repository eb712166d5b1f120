import { relative } from 'node:path';
import { readArguments } from './arguments.ts';
import { folderFault, judgeContent } from './judge-content.ts';
import { hasErrors, jsonReport, textReport } from './report.ts';

const { values } = readArguments({
  name: 'check',
  summary: {
    zh: '检查一个内容文件夹里的每个文件，列出全部问题。',
    en: 'Judges every file of a content folder and prints all problems.',
  },
  options: ['content', 'format', 'lang'],
});

const unfit = folderFault(values.content);
if (unfit) {
  process.stderr.write(`${unfit[values.lang]}\n`);
  process.exit(2);
}
const { report } = judgeContent(values.content, values.lang);
const folder = relative(process.env.INIT_CWD ?? process.cwd(), values.content) || '.';
process.stdout.write(`${values.format === 'json' ? jsonReport(report) : textReport(report, folder, values.lang)}\n`);
process.exitCode = hasErrors(report.problems) ? 1 : 0;
