import { subscribe } from 'node:diagnostics_channel';
import { relative } from 'node:path';
import { dev } from 'astro';
import { type FileCounts, problemsOf } from '../src/core/checks/judge.ts';
import type { Fault } from '../src/core/model/problem.ts';
import { contentChannel } from '../src/disk/build-context.ts';
import { readAhead } from '../src/disk/content-now.ts';
import { readArguments } from './arguments.ts';
import { buildRoot } from './build-root.ts';
import { folderFault } from './judge-content.ts';
import { setEnvironment } from './make-pages.ts';
import { textReport } from './report.ts';
import { shownHost } from './serving.ts';

const { values } = readArguments({
  name: 'dev',
  summary: {
    zh: '边写边看：保存一篇文章，页面立刻更新；有毛病，就在这里和页面上说。',
    en: 'Shows an article as it is saved; what is wrong with it is said here and on the page.',
  },
  options: ['content', 'access', 'base', 'port', 'host', 'lang'],
});

const unfit = folderFault(values.content);
if (unfit) {
  process.stderr.write(`${unfit[values.lang]}\n`);
  process.exit(2);
}
setEnvironment({ ...values, site: undefined });

// Beside the start of Astro, which takes as long.
readAhead();

const folder = relative(process.env.INIT_CWD ?? process.cwd(), values.content) || '.';
let said = '';
subscribe(contentChannel, (message) => {
  const { faults, files } = message as { faults: Fault[]; files: FileCounts };
  const report = textReport({ files, problems: problemsOf(faults, values.lang) }, folder, values.lang);
  if (report !== said) process.stdout.write(`${report}\n`);
  said = report;
});

const server = await dev({
  root: buildRoot(),
  base: values.base,
  logLevel: 'warn',
  server: { port: values.port, host: values.host },
});
process.stdout.write(`http://${shownHost(values.host)}:${server.address.port}${values.base}\n`);
