import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { audit } from './dependencies/advisories.ts';
import { auditInWords } from './dependencies/audit-words.ts';
import { project } from './options.ts';
import { formatted } from './tidy.ts';

const { values } = readArguments({
  name: 'verify',
  summary: {
    zh: '全部检查：安全问题、格式、写法、类型、所有测试。',
    en: 'Checks everything: advisories, format, lint, types, all tests.',
  },
  options: ['lang'],
});

const { code, text } = auditInWords(await audit(), values.lang);
process.stderr.write(`${text}\n`);
// Without an answer nothing is known: that is said, and fails nothing, so that a machine without a network can verify.
const isSafe = code !== 1;
const isTidy = formatted('look');
const passes =
  spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(project, 'scripts/test.ts'), '--lang', values.lang],
    { cwd: project, stdio: 'inherit' },
  ).status === 0;

const words = {
  zh: [
    { 0: '没有已知的安全问题', 1: '有已知的安全问题', 3: '安全问题没问到' }[code],
    isTidy ? '格式与写法通过' : '格式或写法有问题（npm run format 能改掉大部分）',
    passes ? '类型与测试通过' : '类型或测试失败',
  ].join('，'),
  en: [
    { 0: 'no known advisories', 1: 'known advisories', 3: 'advisories not known' }[code],
    isTidy ? 'format and lint passed' : 'format or lint failed (npm run format mends most of it)',
    passes ? 'types and tests passed' : 'types or tests failed',
  ].join(', '),
};
process.stdout.write(`${words[values.lang]}${values.lang === 'zh' ? '。' : '.'}\n`);
process.exitCode = isSafe && isTidy && passes ? 0 : 1;
