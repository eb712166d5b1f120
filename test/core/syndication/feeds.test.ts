import { describe, expect, test } from 'vitest';
import { revisions } from '../../../src/core/curriculum/revisions.ts';
import { extrasOf, hasCopy } from '../../../src/core/syndication/extras.ts';
import { rss } from '../../../src/core/syndication/feed.ts';
import { llms } from '../../../src/core/syndication/llms.ts';
import { reviewFeed } from '../../../src/core/syndication/review-feed.ts';
import { robots } from '../../../src/core/syndication/robots.ts';
import { sitemap } from '../../../src/core/syndication/sitemap.ts';
import { element } from '../../../src/core/syndication/xml.ts';
import { article, library, path, principle } from '../build.ts';

const addressOf = (key: string): string => `https://example.com/${key}/`;

describe('which files a site has', () => {
  const { extras } = library([]).site;

  test.each([
    ['a public site that knows its address', 'public', true, { sitemap: true, llms: true }],
    ['a public site that does not', 'public', false, { sitemap: false, llms: true }],
    ['a staff site', 'staff', true, { sitemap: false, llms: false }],
  ] as const)('%s', (_, access, knowsSite, expected) => {
    expect(extrasOf({ extras }, access, knowsSite)).toEqual({
      feed: true,
      reviews: true,
      markdown: true,
      robots: true,
      ...expected,
    });
  });

  test('a switch turns one off alone', () => {
    const { site } = library([], { site: { extras: { llms: false } } });
    expect(extrasOf(site, 'public', true)).toMatchObject({ llms: false, sitemap: true });
  });

  test('only public articles have copies', () => {
    const { site } = library([]);
    expect(hasCopy(article({ access: 'public' }), site)).toBe(true);
    expect(hasCopy(article(), site)).toBe(false);
    expect(hasCopy(path({ access: 'public' }), site)).toBe(false);
    expect(hasCopy(article({ access: 'public' }), { extras: { ...site.extras, markdown: false } })).toBe(false);
  });
});

test('XML holds any text; what it cannot hold in any way is left out', () => {
  expect(element('a', '<b> & "c" ]]> \u0001\ud800末')).toBe('<a>&lt;b&gt; &amp; &quot;c&quot; ]]&gt; 末</a>');
  expect(element('a x="1"', ['<b/>'])).toBe('<a x="1">\n<b/>\n</a>');
});

test('a feed has an item for each revision; summaries are text for readers that take them for HTML', () => {
  const all = library([
    article({ title: '5 < 6 & 7', summary: '写 <b> & 好。', added: '2026-10-01', updated: '2026-11-22' }),
  ]);
  const text = rss(revisions(all), {
    title: '新近',
    description: '按月。',
    language: 'zh-Hans',
    page: 'https://example.com/news/',
    self: 'https://example.com/feed.xml',
    addressOf,
    categories: ({ kind }) => [kind ?? ''],
  });
  expect(text).toContain(
    [
      '<item>',
      '<title>5 &lt; 6 &amp; 7</title>',
      '<link>https://example.com/etiquette/5 &lt; 6 &amp; 7/</link>',
      '<description>写 &amp;lt;b&amp;gt; &amp;amp; 好。</description>',
      '<guid isPermaLink="false">etiquette/5 &lt; 6 &amp; 7@2026-11-22</guid>',
      '<pubDate>Sun, 22 Nov 2026 00:00:00 GMT</pubDate>',
      '<category>revised</category>',
      '</item>',
    ].join('\n'),
  );
  expect(text).toContain('<lastBuildDate>Sun, 22 Nov 2026 00:00:00 GMT</lastBuildDate>');
});

test('a sitemap names every page but those of unlisted paths, with the day of the last revision', () => {
  const all = library([
    principle({ title: '甲', updated: '2026-11-22' }),
    path({ title: '不列出', listed: false, steps: ['principles/甲'] }),
  ]);
  const text = sitemap(all, (address) => `https://example.com${address}`);
  expect(text).toContain('<loc>https://example.com/principles/甲/</loc>\n<lastmod>2026-11-22</lastmod>');
  expect(text).toContain('<loc>https://example.com/</loc>');
  expect(text).not.toContain('不列出');
});

test.each([
  ['staff', undefined, 'User-agent: *\nDisallow: /sub/\n'],
  ['public', undefined, 'User-agent: *\nAllow: /sub/\n'],
  [
    'public',
    'https://example.com/sub/sitemap.xml',
    'User-agent: *\nAllow: /sub/\n\nSitemap: https://example.com/sub/sitemap.xml\n',
  ],
] as const)('robots are told where they may go: %s, sitemap %s', (access, map, expected) => {
  expect(robots(access, '/sub/', map)).toBe(expected);
});

test('the feed of reviews has what is due or soon will be, the longest overdue first', () => {
  const all = library([
    article({ title: '过期', owner: '服务部、王敏', reviewBy: '2026-11-20', updated: '2026-10-01' }),
    article({ title: '快到', reviewBy: '2026-12-22' }),
    article({ title: '还早', reviewBy: '2026-12-23' }),
    path({ title: '不列出', reviewBy: '2026-11-01', listed: false }),
  ]);
  const feed = reviewFeed(all, '2026-11-22', {
    title: '复审',
    description: '要复审的。',
    language: 'zh-Hans',
    page: 'https://example.com/upkeep/',
    self: 'https://example.com/upkeep/due.json',
    addressOf,
    text: (_, day, days) => `${day} ${days}`,
  });
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://example.com/upkeep/due.json',
    items: [
      {
        id: 'etiquette/过期@2026-11-20',
        url: 'https://example.com/etiquette/过期/',
        title: '过期',
        content_text: '2026-11-20 -2',
        date_modified: '2026-10-01T00:00:00Z',
        authors: [{ name: '服务部' }, { name: '王敏' }],
        _review: { owners: ['服务部', '王敏'], reviewBy: '2026-11-20', days: -2, due: true },
      },
      { title: '快到', content_text: '2026-12-22 30', _review: { owners: [], due: false } },
    ],
  });
  expect(feed).toHaveProperty('items.length', 2);
});

test('llms.txt is a title, a sentence and lists of links', () => {
  const all = library([principle({ title: '甲 [一]', summary: '讲甲。' })], {
    site: { name: '风范', description: '一句话。' },
  });
  const text = llms(all, new Map([['principles', [...all.entries.values()]]]), {
    collections: [
      { name: 'principles', title: '服务理念' },
      { name: 'cases', title: '案例' },
    ],
    addressOf: () => 'https://example.com/principles/a.md',
    others: [{ title: '术语', address: 'https://example.com/glossary/' }],
  });
  expect(text).toBe(
    '# 风范\n\n> 一句话。\n\n## 服务理念\n\n- [甲 \\[一\\]](https://example.com/principles/a.md): 讲甲。\n\n## Optional\n\n- [术语](https://example.com/glossary/)\n',
  );
});
