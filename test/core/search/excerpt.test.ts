import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround, marksIn, pageExcerpt } from '../../../src/core/search/excerpt.ts';
import { foldingFrom } from '../../../src/core/search/folding.ts';

const folding = foldingFrom('臺\t台\n', []);
const wanted = (...words: string[]) => words.map((word) => ({ units: [...word], beginning: false }));

test.each([
  ['a word is marked where it stands', '先交预付款。', wanted('预付款'), ['预付款']],
  ['in the script in which it was written', '臺資企業', wanted('台'), ['臺']],
  ['pieces that touch are one mark', '预付款', wanted('预付', '付款'), ['预付款']],
  ['not across a mark', '预，付款', wanted('预付'), []],
  ['a Latin word that is half typed', '用 ASTAR 想', [{ units: ['ast'], beginning: true }], ['ASTAR']],
  ['a whole Latin word only', '用 ASTAR 想', [{ units: ['ast'], beginning: false }], []],
  ['beyond the basic plane', '去𠮷野家', wanted('𠮷野'), ['𠮷野']],
])('%s', (_, text, pieces, expected) => {
  expect(marksIn(text, pieces, folding).map(([start, end]) => text.slice(start, end))).toEqual(expected);
});

test('an excerpt begins with its sentence and keeps its marks', () => {
  const text = `${'前面说了很多。'.repeat(30)}合同里写明预付款多少。${'后面还有很多。'.repeat(30)}`;
  const { excerpt, marks, cut } = excerptAround(text, marksIn(text, wanted('预付款'), folding));
  expect(excerpt.startsWith('合同里')).toBe(true);
  expect(cut.before).toBe(false);
  expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['预付款']);
});

test('what is longer than an excerpt is marked as far as it is seen', () => {
  const whole = '服务的规矩'.repeat(24);
  const text = `前面是二十来个不相干的字没有一个标点所以不会是句首${whole}`;
  const { excerpt, marks } = excerptAround(text, marksIn(text, wanted(whole), folding));
  expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual([whole.slice(0, 72)]);
});

test('an excerpt is a piece of the text, its marks are within it, and no character is halved', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('服', '务', '𠮷', '。', '臺', 'a'), { maxLength: 400 }), (characters) => {
      const text = characters.join('');
      const all = marksIn(text, wanted('服务', '𠮷'), folding);
      const { excerpt, marks } = excerptAround(text, all);
      expect(text).toContain(excerpt);
      expect(excerpt.isWellFormed()).toBe(true);
      if (all.length > 0) expect(marks.length).toBeGreaterThan(0);
      for (const [start, end] of marks)
        expect(['服务', '𠮷']).toContain(excerpt.slice(start, end).replace(/^((?:服务|𠮷))+$/u, '$1'));
    }),
  );
});

test('a page shows the section that has most of what was wanted, and leads to each that has any', () => {
  const found = pageExcerpt(
    {
      summary: '怎样收款。',
      sections: [
        ['', '', '开头没有。'],
        ['a', '交款', '预付款要写明。'],
        ['b', '合同', '台资企业交预付款。'],
        ['c', '别的', '没有。'],
      ],
    },
    wanted('预付款', '台资企业'),
    folding,
  );
  expect(found.excerpt).toBe('台资企业交预付款。');
  expect(found.sections.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('without a summary its first words stand', () => {
  const found = pageExcerpt({ summary: '', sections: [['', '', '待人的规矩。']] }, wanted('礼节'), folding);
  expect(found.excerpt).toBe('待人的规矩。');
});

test('where only the title was hit, the summary stands', () => {
  const found = pageExcerpt({ summary: '怎样收款。', sections: [['a', '别的', '没有。']] }, wanted('预付款'), folding);
  expect(found).toEqual({
    excerpt: '怎样收款。',
    marks: [],
    cut: { before: false, after: false },
    sections: [],
  });
});
