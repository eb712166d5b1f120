import { relative } from 'node:path';
import { startAhead } from '../src/disk/reading-child.ts';
import { readArguments } from './arguments.ts';

const { values } = readArguments({
  name: 'build',
  summary: {
    zh: '检查内容，建成整个网站和它的查找索引，成功后一次换上。',
    en: 'Checks the content, builds the whole site with its search index, and switches it in when all is well.',
  },
  options: ['content', 'out', 'access', 'base', 'site', 'compress', 'lang'],
});

// Something has changed, else nobody would build: who reads it gets ready while we do.
startAhead();
const { buildSite } = await import('./build-site.ts');
const { textReport } = await import('./report.ts');
const here = process.env.INIT_CWD ?? process.cwd();
const built = await buildSite(values);
const folder = relative(here, values.content) || '.';
if (built.ok) {
  const { report, pages, seconds } = built;
  process.stdout.write(`${textReport(report, folder, values.lang)}\n`);
  const out = relative(here, values.out) || '.';
  process.stdout.write(
    values.lang === 'zh'
      ? `建成 ${pages} 页，用了 ${seconds.toFixed(1)} 秒：${out}\n`
      : `Built ${pages} pages in ${seconds.toFixed(1)} s: ${out}\n`,
  );
} else if (built.reason === 'content') {
  process.stdout.write(`${textReport(built.report, folder, values.lang)}\n`);
  process.exitCode = 1;
} else {
  process.stderr.write(`${built.message[values.lang]}\n`);
  process.exitCode = 2;
}
