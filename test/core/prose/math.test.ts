import { expect, test } from 'vitest';
import { mathml } from '../../../src/core/prose/math.ts';

const markup = (tex: string): string => {
  const drawn = mathml(tex, true);
  return 'markup' in drawn ? drawn.markup.replace(/<annotation.*?<\/annotation>/s, '') : drawn.fault;
};

test.each([
  ['a fraction', '\\frac{a}{b}'],
  ['equations one below the other', '\\begin{aligned} a &= b \\\\ &= c \\end{aligned}'],
  [
    'cases within equations',
    '\\begin{aligned} a &= \\begin{cases} 1 & x > 0 \\\\ 0 & y \\end{cases} \\\\ &= c \\end{aligned}',
  ],
  ['a matrix', '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}'],
  ['accents', '\\hat{x} + \\bar{x} + \\vec{x}'],
])('%s asks for no style, and for no class but those of tables', (_, tex) => {
  const html = markup(tex);
  expect(html).toContain('<math');
  expect(html).not.toMatch(/\sstyle=/);
  expect(html.replaceAll(/ class="align-(?:right|left)"/g, '')).not.toContain('class=');
});

test('equations are set to the right and to the left of their sign, each row as high as the others', () => {
  const rows = markup('\\begin{aligned} a &= b \\\\ &= c \\end{aligned}').split('<mtr>').slice(1);
  expect(rows).toHaveLength(2);
  for (const row of rows)
    expect(row).toMatch(
      /^<mtd class="align-right"><mrow><mspace height="1.05em" depth="0.55em"><\/mspace>.*<mtd class="align-left"><mrow><mrow><mo>=/,
    );
});

test('the columns of cases stand apart', () => {
  const html = markup('\\begin{cases} 1 & x \\\\ 0 & y \\end{cases}');
  expect(html.match(/<mspace width="1em"><\/mspace><mi>[xy]/g)).toHaveLength(2);
});

test('a space at the end of a cell stays in its own cell, also within a table of another cell', () => {
  const html = markup('\\begin{pmatrix} 1 & \\begin{pmatrix} 2 & 3 \\end{pmatrix} \\\\ 4 & 5 \\end{pmatrix}');
  expect(html).toMatch(/<mn>2<\/mn><mspace width="[\d.]+pt"><\/mspace><\/mrow><\/mtd>/);
  expect(html).toMatch(/<mn>3<\/mn><\/mrow><\/mtd>/);
});

test.each([
  ['unreadable', '\\frac{a}{b'],
  ['undrawn', '\\boxed{a}'],
  ['undrawn', '\\overline{a}'],
  ['undrawn', '\\cancel{a}'],
  ['undrawn', '\\textcolor{red}{a}'],
  ['undrawn', '\\begin{array}{l|r} a & b \\end{array}'],
  ['undrawn', 'a \\tag{1}'],
  ['rows', 'a \\\\ b'],
])('it is %s: %s', (fault, tex) => {
  expect(mathml(tex, true)).toEqual({ fault });
});

test('a line break within a line is refused as well', () => {
  expect(mathml('a \\\\ b', false)).toEqual({ fault: 'rows' });
});
