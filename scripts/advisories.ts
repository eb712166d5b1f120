import { readArguments } from './arguments.ts';
import { audit } from './dependencies/advisories.ts';
import { auditInWords } from './dependencies/audit-words.ts';

const { values } = readArguments({
  name: 'advisories',
  summary: {
    zh: '问 npm 的仓库：用到的软件包有没有已知的安全问题。退出码 0 没有，1 有，3 问不到（不算通过，也不算不通过）。',
    en: 'Asks the registry of npm for known security advisories about what is in use. Exit 0: none, 1: some, 3: no answer, which is neither.',
  },
  options: ['lang'],
});

const found = await audit();
const { code, text } = auditInWords(found, values.lang);
(code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = code;
