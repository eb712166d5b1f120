import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/core/search/record.ts';
import { pageFor, writeSearchIndex } from '../../src/disk/search-index.ts';

const record: SearchRecord = {
  key: 'etiquette/bow',
  address: '/etiquette/bow/',
  collection: 'etiquette',
  title: '鞠躬 <3 "礼"',
  summary: '怎样鞠躬。',
  sections: [
    { id: '', title: '', text: '站直。' },
    { id: '弯腰', title: '弯腰', text: '十五度。\n\n三十度。' },
    { id: '弯腰', title: '再弯', text: '' },
  ],
  aliases: ['行礼'],
  filters: { collection: ['etiquette'], audience: ['contact', 'support'] },
};

test.each([
  ['what looks like markup is text', 'content="鞠躬 &lt;3 &quot;礼&quot;"'],
  ['aliases are searched but not shown', 'data-pagefind-meta="aliases[content]" content="行礼"'],
  ['every value of a filter counts', 'data-pagefind-filter="audience[content]" content="support"'],
  ['a section has its anchor', '<h2 id="弯腰" data-pagefind-weight="4">弯腰</h2><p>十五度。</p><p>三十度。</p>'],
  ['an anchor is given once', '<h2 data-pagefind-weight="4">再弯</h2>'],
])('%s', (_, html) => {
  expect(pageFor(record, 'zh-Hans')).toContain(html);
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fengfan-index-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an index is written with what a page needs of the engine, and nothing else of it', async () => {
  const records = [record, { ...record, key: 'cases/a', address: '/cases/a/' }];
  expect(await writeSearchIndex(records, folder, 'zh-Hans')).toBe(2);
  const names = readdirSync(join(folder, 'pagefind'));
  expect(names.filter((name) => /\.(js|css)$/.test(name)).sort()).toEqual(['pagefind-worker.js', 'pagefind.js']);
  const entry: unknown = JSON.parse(readFileSync(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8'));
  expect(entry).toMatchObject({ languages: { zh: { page_count: 2 } } });
});
