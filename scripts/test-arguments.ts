import { languageIn } from './arguments.ts';
import type { Words } from './options.ts';

const help: Words = {
  zh: `类型检查、单元测试、打乱的内容文件夹（两分钟）、浏览器测试。

  npm test                       全部
  npm test -- publish            只跑文件名里有 publish 的
  npm test -- -t "部分名称"      只跑名称里有这几个字的
  npm test -- rules -u           把 test/fixtures 里的 expected.json 写成现在的样子
  npm test -- --lang en          用英文说话
  npm test -- --help             显示这一页`,
  en: `Types, unit tests, spoilt content folders (two minutes), browser tests.

  npm test                       all of them
  npm test -- publish            only files with publish in their names
  npm test -- -t "part of it"    only tests with these words in their names
  npm test -- rules -u           writes the expected.json files of test/fixtures anew
  npm test -- --lang en          speaks English
  npm test -- --help             shows this page`,
};

interface TestArguments {
  lang: keyof Words;
  /** What goes on to Vitest. */
  filter: string[];
  /** Whether expected reports are written anew. */
  updates: boolean;
  help: string | undefined;
}

/** What `npm test` was asked; all that is not for us goes on to Vitest. */
export function testArguments(argv: readonly string[]): TestArguments {
  const lang = languageIn(argv);
  const isOurs = (word: string, at: number): boolean =>
    /^--lang(=|$)/.test(word) || argv[at - 1] === '--lang' || word === '-u' || word === '--update';
  return {
    lang,
    filter: argv.filter((word, at) => !isOurs(word, at)),
    updates: argv.includes('-u') || argv.includes('--update'),
    help: argv.includes('--help') || argv.includes('-h') ? help[lang] : undefined,
  };
}
