import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { buildFigures } from './bench/build.ts';
import { checkFigures } from './bench/check.ts';
import { devFigures } from './bench/dev.ts';
import type { Figures } from './bench/figures.ts';
import { pageFigures } from './bench/pages.ts';
import { plainFigures } from './bench/plain.ts';
import { indexFigures, searchFigures } from './bench/search.ts';
import { weightFigures } from './bench/weight.ts';
import { project } from './options.ts';

const { values, operands } = readArguments({
  name: 'bench',
  summary: {
    zh: '量页面的大小与毛病、建站的时间和内存、查找的好坏，与上次记下的数并排。',
    en: 'Measures pages, build time, memory and search quality beside the last recorded figures.',
  },
  options: ['content', 'queries', 'n', 'runs', 'record', 'lang'],
  optionalOperand: {
    zh: 'weight、build、check、dev、plain、search、index 或 pages',
    en: 'weight, build, check, dev, plain, search, index or pages',
  },
});

const [count = 3000] = values.n;
const recordFile = join(project, 'scripts/bench/figures.json');
const parts: Record<string, () => Promise<Figures>> = {
  weight: () => weightFigures(values.content, values.lang),
  build: () => buildFigures(values.n, values.runs),
  check: () => checkFigures(count),
  dev: () => devFigures(count),
  plain: () => plainFigures(count, values.runs),
  search: () => searchFigures(values.content, values.queries),
  index: () => indexFigures(count),
  pages: () => pageFigures(values.content, values.runs),
};
const [wanted] = operands;
if (wanted !== undefined && !Object.hasOwn(parts, wanted)) {
  process.stderr.write(
    `${{ zh: `没有“${wanted}”这一项；有：`, en: `There is no part "${wanted}"; there are: ` }[values.lang]}${Object.keys(parts).join('、')}\n`,
  );
  process.exit(2);
}

const began = performance.now();
const last = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, 'utf8')) as Figures) : {};
const now: Figures = {};
for (const [name, part] of Object.entries(parts)) {
  if (wanted === undefined || wanted === name) Object.assign(now, await part());
}
for (const [name, value] of Object.entries(now)) {
  process.stdout.write(
    `${name.padEnd(44)} ${shown(value).padStart(10)}   ${last[name] === undefined ? '' : `(${shown(last[name])})`}\n`,
  );
}
const isRecorded = values.record === 'yes';
if (isRecorded) writeFileSync(recordFile, `${JSON.stringify({ ...last, ...now }, null, 2)}\n`);
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(
  {
    zh: `量了 ${Object.keys(now).length} 项，用了 ${seconds} 秒；括号里是上次记下的数，这次的${isRecorded ? '已经记下' : '没有记'}。\n`,
    en: `${Object.keys(now).length} figures in ${seconds} s; the last recorded ones in brackets, these ${isRecorded ? 'recorded' : 'not recorded'}.\n`,
  }[values.lang],
);

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
