import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { environmentTraces, pathTraces } from '../../../src/core/audit/environment.ts';
import { normalForm } from '../../../src/core/audit/normal-form.ts';
import { TraceSet } from '../../../src/core/audit/trace-set.ts';
import { tracesOf } from '../../../src/core/audit/traces.ts';
import { viewsOf } from '../../../src/core/audit/views.ts';
import { escaped } from '../../../src/core/prose/html.ts';

describe('a text has one form, whatever a format does to it', () => {
  test.each([
    ['white space and line ends', ' 您好，\n  欢迎 光临 ', '您好·欢迎光临'],
    ['marks of Markdown', '您好，**欢迎**`光临`', '您好·欢迎光临'],
    ['capital letters', 'Welcome TO Us', 'welcometous'],
    ['other signs', '“您好”……（欢迎）', '您好·欢迎'],
    ['what stands in a key', 'etiquette/bow-1.mdx', 'etiquette/bow-1.mdx'],
    ['another composition', 'Cafe\u0301', 'café'],
    ['what joins a date', '2026\u2060-\u206011 月', '2026-11月'],
  ])('%s', (_, text, form) => expect(normalForm(text)).toBe(form));
});

const found = (set: TraceSet, text: string): string[] => set.in(text).map(({ form }) => form);
const setOf = (text: string, isWord = false): TraceSet => new TraceSet(tracesOf(text, 'x', 'title', isWord));

describe('what counts as a trace', () => {
  test.each([
    ['one character is too little', '礼', []],
    ['so is a number', '2026', []],
    ['two Han characters tell something', '鞠躬', ['鞠躬']],
    ['short words in a row tell nothing', '一看，二听', []],
    ['unless there are many', '一看，二听，三问，四答，五送', ['一看·二听·三问·四答·五送']],
    [
      'a long one is cut, and nowhere across a boundary',
      '先把椅子搬过去。客户坐下以后我们再问他要办什么事情',
      ['先把椅子搬过去', '客户坐下以后我们', '再问他要办什么事', '问他要办什么事情'],
    ],
  ])('%s', (_, text, forms) => expect(tracesOf(text, 'x', 'text').map(({ form }) => form)).toEqual(forms));

  test('a name is not found within a longer one', () => {
    const set = setOf('cases/canary', true);
    expect(found(set, '/sub/cases/canary/index.html')).toEqual(['cases/canary']);
    expect(found(set, '看 cases/canary。')).toHaveLength(1);
    expect(found(set, '/cases/canary-two/ /cases/canary2/ mycases/canary')).toEqual([]);
  });
});

const han = fc.constantFrom(...'服务态度热情周到细致耐心主动快捷规范微笑');
const sentence = fc.array(han, { minLength: 8, maxLength: 40 }).map((characters) => characters.join(''));

test('a text is found wherever it stands and however long it is, and only there', () => {
  fc.assert(
    fc.property(sentence, sentence, sentence, (hidden, before, behind) => {
      const set = setOf(hidden);
      expect(set.in(`${before}龘${hidden}龘${behind}`).length).toBeGreaterThan(0);
      for (const { form } of set.in(`${before}龘${behind}`))
        expect(before.includes(form) || behind.includes(form)).toBe(true);
    }),
  );
});

test('sixteen characters in a row of a longer text are found', () => {
  fc.assert(
    fc.property(fc.array(han, { minLength: 40, maxLength: 80 }), fc.nat(), (characters, at) => {
      const from = at % (characters.length - 16);
      expect(setOf(characters.join('')).in(characters.slice(from, from + 16).join('')).length).toBeGreaterThan(0);
    }),
  );
});

test('any text is read out of HTML, JSON and addresses', () => {
  // A text that is itself an escape is read once too often: that loses a character, as in a text about computers.
  const letters = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => normalForm(text) !== '' && !/[\\&%]/.test(text));
  fc.assert(
    fc.property(letters, (text) => {
      const form = normalForm(text);
      const hold = (file: string, extension: string): void =>
        expect(viewsOf(file, extension).map(normalForm).join('\n')).toContain(form);
      hold(`<p>${escaped(text)}</p>`, 'html');
      hold(`<a href="/${encodeURI(text.toWellFormed())}"></a>`, 'html');
      hold(JSON.stringify([text]), 'json');
    }),
    { examples: [['"x"'], ['<b>'], ["x'y"]] },
  );
});

describe('what a machine knows', () => {
  test.each([
    ['a token', 'GITHUB_TOKEN', 'abcdef', true],
    ['a password', 'DB_PASSWORD', 'longhorn', true],
    ['a short one', 'API_KEY', 'abc', false],
    ['a value that only a machine has', 'HOSTNAME', '3f9a0c77b1e2', true],
    ['a word', 'EDITOR', 'sublimetexteditor', false],
    ['a language', 'LANG', 'zh_CN.UTF-8', false],
    ['what npm says of the project', 'npm_package_version', '12.34.56-beta.78', false],
  ])('%s', (_, name, value, isTelling) => expect(environmentTraces({ [name]: value })).toHaveLength(isTelling ? 1 : 0));

  test('folders, but those that may be addresses of the site', () => {
    expect(pathTraces(['/home/wang/content', '/root', '/hand/book'], '/hand/book/').map(({ form }) => form)).toEqual([
      '/home/wang/content',
    ]);
  });
});
