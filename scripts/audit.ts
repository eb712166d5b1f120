import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { auditLine } from '../src/core/audit/audit-fault.ts';
import { auditSite } from '../src/disk/audit/audit.ts';
import { readManifest } from '../src/disk/manifest.ts';
import { readArguments } from './arguments.ts';
import { folderFault } from './judge-content.ts';
import { progress } from './progress.ts';
import { readingsFile } from './readings-file.ts';

const { values, given } = readArguments({
  name: 'audit',
  summary: {
    zh: '读遍建好的网站的每个文件，看有没有不该发布的东西。',
    en: 'Reads every file of a built site and says what must not be in it.',
  },
  options: ['out', 'content', 'access', 'base', 'site', 'lang'],
});

const { out, content, access, site, lang } = values;
const here = process.env.INIT_CWD ?? process.cwd();
const manifest = existsSync(out) ? readManifest(out) : undefined;
const unfit = folderFault(content) ?? {
  zh: `${out} 里没有建好的网站，请先运行 npm run build。`,
  en: `There is no built site in ${out}; run npm run build first.`,
};
if (!manifest || folderFault(content)) {
  process.stderr.write(`${unfit[lang]}\n`);
  process.exit(2);
}
const steps = process.stderr.isTTY ? progress(lang) : undefined;
const faults = await auditSite(out, {
  content,
  access,
  base: given.has('base') ? values.base : manifest.base,
  site,
  readings: readingsFile(content),
  onFile: (done, all) => steps?.show({ zh: '审查成品', en: 'Auditing' }, done, all),
});
steps?.end();
for (const fault of faults) process.stdout.write(`${auditLine(fault, lang)}\n`);
const folder = relative(here, out) || '.';
process.stdout.write(
  lang === 'zh'
    ? `${folder}：${faults.length === 0 ? '没有发现不该有的东西' : `有 ${faults.length} 处不该有的东西`}。\n`
    : `${folder}: ${faults.length === 0 ? 'nothing that must not be there' : `${faults.length} things must not be there`}.\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
