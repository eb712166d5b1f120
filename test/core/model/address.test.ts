import { expect, test } from 'vitest';
import { fileAddress, pageAddress } from '../../../src/core/model/address.ts';

test.each([
  ['/', 'etiquette/bow', '/etiquette/bow/'],
  ['/sub/', '/etiquette/bow/', '/sub/etiquette/bow/'],
  ['/sub', '', '/sub/'],
  ['/', '/', '/'],
  ['/', 'etiquette/鞠躬#要点', '/etiquette/%E9%9E%A0%E8%BA%AC/#%E8%A6%81%E7%82%B9'],
  ['/', 'cases/a&b', '/cases/a%26b/'],
])('below %s the page %s stands at %s', (base, target, address) => {
  expect(pageAddress(base, target)).toBe(address);
});

test.each([
  ['/sub/', '/logo.svg', '/sub/logo.svg'],
  ['/', 'etiquette/申请表.docx', '/etiquette/%E7%94%B3%E8%AF%B7%E8%A1%A8.docx'],
])('below %s the file %s stands at %s', (base, target, address) => {
  expect(fileAddress(base, target)).toBe(address);
});
