import { describe, expect, test } from 'vitest';
import { freshSeed } from '../../../scripts/fuzz/dice.ts';
import { readersApart } from '../../../scripts/fuzz/readers-apart.ts';
import { shrunk } from '../../../scripts/fuzz/shrunk.ts';
import { verdictOf } from '../../../scripts/fuzz/two-readers.ts';

test('of 20,000 generated bodies none that passes the checks is code to another reader of MDX', {
  timeout: 300_000,
}, async () => {
  const seed = freshSeed();
  console.log(`npm run fuzz -- readers --seed ${seed} --bodies 20000`);
  const end = await readersApart(seed, 20_000);
  expect(end).not.toHaveProperty('split');
  expect(end.read).toBe(20_000);
  // Both answers were given often enough to mean something.
  expect(Math.min(end.accepted, end.refused)).toBeGreaterThan(4_000);
});

describe('what was read in two ways once', () => {
  test.each([
    ['a footnote that nothing refers to, in a quotation', '> [^1]: {a}'],
    ['a footnote too far to the right', "      [^1]: {'{'}\n\n甲[^1]"],
    ['a footnote within a tag', '<Note>\n    [^1]: 甲\n    </Note>\n\n乙[^1]\n\n[^1]: 丙'],
    ['braces between lone dollars', 'a，$\n{/* a */ b} 首问 = /*\n<sub>$服务</sub>'],
    ['braces behind a lone backtick', '[^1]: 3 ` `` <Note> ` {a} ``\n\n甲[^1]'],
    ['braces behind code with backticks', '``N` ``_`{`{`}`'],
    ['a tag in the text of a picture', '![3<Note title={"a"}>](/a.png)'],
    ['a comment in an address', '<sub>http://a.b/a{/* 注 */}a</sub>'],
    ['a closing tag on two lines', '<sub\n>2</sub\n>'],
    ['a closing tag in a quotation', '<Note>\n>\n>负责\n>\n></Note>'],
    ['emphasis that crosses a tag', '3<Term id="t">&#123;*/}&#125;</Term>x_y*粗*'],
    ['strikethrough that crosses a tag', '~~x_y<sub>a~~删~~</sub>~~删~~'],
    ['a tag that a row of a table cuts', '| a | b |\n| --- | --- |\n| <Term id="t">c\n甲</Term> | 乙 |'],
    ['an export that looks like a row of a table', '甲 | 乙 |\n| --- | --- |\n| 首问 | x |\nexport const a = 1'],
    ['a comment on two lines of a step', '+ {/*\n*/}'],
    ['a formula on two lines', '$$[{a\n> b}](/a/)$$'],
    ['unfinished code at the end of the file', 'import{/\\'],
    ['an import behind a byte order mark', '\ufeffimport <Term id="t">|</Term>'],
    ['a line that begins with one', '甲\n\ufeffimport\t'],
  ])('%s', (_, body) => {
    expect(verdictOf(body).kind).toBe('refused');
  });

  test.each([
    ['a note with a list', '<Note kind="tip" title="旁">\n\n- 甲\n- 乙\n\n</Note>'],
    ['code with braces', '写成 `{1} <b>` 或 ``a ` {b}``。'],
    ['escaped signs', '\\<3 天 \\{甲\\} 1 \\* 2'],
    ['a term in bold', '**<Term id="t">词</Term>**'],
    ['a term with bold in it', '<Term id="t">**词**</Term>'],
    ['a comment of its own', '{/* 注\n两行 */}'],
    ['a dialogue', '<Dialogue>\n<Say who="客户">好。</Say>\n</Dialogue>'],
  ])('%s is still accepted', (_, body) => {
    expect(verdictOf(body)).toEqual({ kind: 'accepted' });
  });
});

test('what fails is made short', () => {
  expect(shrunk('甲乙 {a} 丙丁', (text) => text.includes('{a}'))).toBe('{a}');
});
