import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { project } from './options.ts';
import { formatted } from './tidy.ts';

const { values } = readArguments({
  name: 'verify',
  summary: {
    zh: '全部检查：格式、写法、类型、所有测试。',
    en: 'Checks everything: format, lint, types, all tests.',
  },
  options: ['lang'],
});

const isTidy = formatted('look');
const passes =
  spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(project, 'scripts/test.ts'), '--lang', values.lang],
    { cwd: project, stdio: 'inherit' },
  ).status === 0;

const words = {
  zh: [
    isTidy ? '格式与写法通过' : '格式或写法有问题（npm run format 能改掉大部分）',
    passes ? '类型与测试通过' : '类型或测试失败',
  ].join('，'),
  en: [
    isTidy ? 'format and lint passed' : 'format or lint failed (npm run format mends most of it)',
    passes ? 'types and tests passed' : 'types or tests failed',
  ].join(', '),
};
process.stdout.write(`${words[values.lang]}${values.lang === 'zh' ? '。' : '.'}\n`);
process.exitCode = isTidy && passes ? 0 : 1;
