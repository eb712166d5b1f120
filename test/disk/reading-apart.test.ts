import { expect, test } from 'vitest';
import { isError } from '../../src/core/checks/read-entry.ts';
import { readSafely } from '../../src/disk/reading-apart.ts';

const head = '---\ntitle: 题\nsummary: 一句话。\nfacet: concept\n---\n\n';

// Each of these ended the whole program when it was read in place.
test.each([
  [
    'a tag that is closed behind code in a list',
    '<Quote><Note>\n甲\n</Note>\n\n- 乙\n\t{/* 注 */}</Quote>\n---\n    > 丙',
  ],
  ['the same with a footnote', '<Quote by="a"><Note>\n[^1]: 甲\n</Note>\n\n- 乙\n\t{/* 👋 */}</Quote>\n'],
  ['code that never ends', `{${'('.repeat(9_000)}`],
])('%s takes nobody down: it is a fault like any other', (_, body) => {
  const { faults } = readSafely('principles/a.mdx', `${head}${body}\n`, 'x');
  expect(faults.some(isError)).toBe(true);
});

test('what may be harmless is read all the same', () => {
  const body = '<Note>\n\n甲 {/* 注 */}</Note>';
  const { faults } = readSafely('principles/a.mdx', `${head}<Note title="题">甲 {/* 注 */}</Note>\n\n${body}\n`, 'x');
  expect(faults.length).toBeGreaterThan(0);
});
