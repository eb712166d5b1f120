import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { argumentsIn, languageIn } from '../../scripts/arguments.ts';
import { baseFrom, siteFrom } from '../../scripts/option.ts';
import { shownHost } from '../../scripts/serving.ts';
import { testArguments } from '../../scripts/test-arguments.ts';

const command = {
  name: 'build',
  summary: { zh: '建成网站', en: 'builds the site' },
  options: ['content', 'base', 'format', 'port', 'lang'],
} as const;

const faultOf = (...argv: string[]): string => {
  const read = argumentsIn(command, argv);
  return 'fault' in read ? read.fault : '';
};

describe('argumentsIn', () => {
  it('gives what was written, typed, and the defaults of the rest', () => {
    const read = argumentsIn(command, ['--base', 'sub', '--port=80']);
    if (!('values' in read)) throw new Error('refused');
    expect(read.values).toMatchObject({ base: '/sub/', port: 80, format: 'text', lang: 'zh' });
    expect([...read.given]).toEqual(['base', 'port']);
  });

  it('counts a path from where the user stands', () => {
    const read = argumentsIn(command, ['--content', 'a b/内容']);
    expect('values' in read && read.values.content).toBe(resolve(process.env.INIT_CWD ?? process.cwd(), 'a b/内容'));
  });

  it('gives help before it looks for faults, in either language', () => {
    const chinese = argumentsIn(command, ['--help']);
    const english = argumentsIn(command, ['--lang', 'en', '-h']);
    expect('help' in chinese && chinese.help).toMatch(/建成网站[\s\S]+--content DIR/);
    expect('help' in english && english.help).toMatch(/builds the site[\s\S]+\[options\]/);
  });

  it('asks for operands by name', () => {
    const withOperand = { ...command, operands: [{ zh: '标题', en: 'title' }] };
    expect(argumentsIn(withOperand, [])).toEqual({ fault: '少了标题。' });
    expect(argumentsIn(withOperand, ['鞠躬'])).toMatchObject({ operands: ['鞠躬'] });
  });
});

describe('an option without a value', () => {
  const withFlag = { ...command, operands: [{ zh: '文件夹', en: 'folder' }], options: ['rollback', 'lang'] } as const;

  it.each([
    ['before an operand', ['--rollback', 'x'], true],
    ['after it', ['x', '--rollback'], true],
    ['left out', ['x'], false],
  ])('may stand %s', (_, argv, rollback) =>
    expect(argumentsIn(withFlag, argv)).toMatchObject({ values: { rollback }, operands: ['x'] }),
  );

  it('takes none', () =>
    expect(argumentsIn(withFlag, ['x', '--rollback=yes'])).toEqual({ fault: '--rollback 后面不写值。' }));
});

test.each([
  ['an option that is misspelt', ['--contnt', 'x'], /没有 --contnt.*是不是 --content/],
  ['an option of another command', ['--out', 'x'], /没有 --out/],
  ['a short option', ['-c', 'x'], /没有 -c/],
  ['an option without its value', ['--content'], /--content 后面少了值/],
  ['an option followed by another', ['--content', '--port', '1'], /--content 后面少了值/],
  ['an empty value', ['--content='], /--content 的值应当是/],
  ['an option given twice', ['--port', '1', '--port', '2'], /--port 写了两次/],
  ['a word too many', ['x'], /不明白“x”/],
  ['a format that does not exist', ['--format', 'xml'], /text 或 json/],
  ['a port that is none', ['--port', '65536'], /端口号/],
  ['an English fault', ['--lang', 'en', '--prot', '1'], /no option --prot.*--port/],
])('%s is refused', (_, argv, words) => expect(faultOf(...argv)).toMatch(words));

test.each([
  ['/', '/'],
  ['', '/'],
  ['sub', '/sub/'],
  ['/a/b', '/a/b/'],
  ['/a/b-2', '/a/b-2/'],
  ['/a//b/', undefined],
  ['/../', undefined],
  ['/a b/', undefined],
  ['C:/Program Files/Git/sub/', undefined],
])('the base %j is read as %j', (text, base) => expect(baseFrom(text)).toBe(base));

test.each([
  ['https://example.com', 'https://example.com'],
  ['http://intranet:8080/', 'http://intranet:8080'],
  ['https://example.com/sub/', undefined],
  ['example.com', undefined],
  ['ftp://example.com', undefined],
])('the site %j is read as %j', (text, site) => expect(siteFrom(text)).toBe(site));

test.each([
  [['--lang', 'en'], 'en'],
  [['--base', '/a/', '--lang=en'], 'en'],
  [['en'], 'zh'],
  [['en', '--lang', 'zh'], 'zh'],
  [['--lang'], 'zh'],
  [[], 'zh'],
])('the language of %j is %s', (argv, language) => expect(languageIn(argv)).toBe(language));

test.each([
  [[], [], false],
  [['publish'], ['publish'], false],
  [['rules', '-u'], ['rules'], true],
  [['-u', 'rules'], ['rules'], true],
  [['-t', '鞠躬', '--lang', 'en'], ['-t', '鞠躬'], false],
  [['--lang=en', 'en'], ['en'], false],
])('of %j Vitest gets %j, and expected reports are written: %s', (argv, filter, updates) => {
  expect(testArguments(argv)).toMatchObject({ filter, updates, help: undefined });
});

test('npm test has help in both languages', () => {
  expect(testArguments(['--help']).help).toContain('全部');
  expect(testArguments(['--help', '--lang', 'en']).help).toContain('all of them');
});

test.each([
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['0.0.0.0', 'localhost'],
  ['::', 'localhost'],
  ['::1', '[::1]'],
])('who listens on %s is found at %s', (host, shown) => expect(shownHost(host)).toBe(shown));
