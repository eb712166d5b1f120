import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AuditFault, auditLine } from '../../src/core/audit/audit-fault.ts';
import { judge } from '../../src/core/checks/judge.ts';
import type { Access } from '../../src/core/model/access.ts';
import { imagesIn } from '../../src/core/model/images-in.ts';
import type { Library } from '../../src/core/model/library.ts';
import { sectionsOf } from '../../src/core/prose/text.ts';
import { findable } from '../../src/core/search/findable.ts';
import { auditorOf } from '../../src/disk/audit/audit.ts';
import { readContent } from '../../src/disk/content.ts';
import { copyFiles } from '../../src/disk/copies.ts';
import { ApartReader } from '../../src/disk/reading-apart.ts';
import { CborWriter } from '../../src/disk/search/cbor.ts';
import { zipped } from '../../src/disk/search/index-files.ts';
import { writeSearch } from '../../src/disk/search/write-search.ts';
import { canaries, hiddenThings, writeFiles } from '../canaries.ts';

const work = mkdtempSync(join(tmpdir(), 'fengfan-audit-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const readers = [new ApartReader()];
afterAll(() => readers[0]?.end());

const content = join(work, 'content');
let whole: (folder: string) => AuditFault[];
/** Without what is said of markup: the pages of these tests are fragments. */
const audit = (folder: string): AuditFault[] => whole(folder).filter(({ kind }) => !isOfMarkup(kind));
const isOfMarkup = (kind: string): boolean => kind.startsWith('html-');
beforeAll(async () => {
  process.env.AUDIT_TEST_TOKEN = 'hush-4711-hush';
  writeFiles(content, canaries(true));
  whole = await auditorOf({ content, access: 'public', base: '/sub/' });
});
afterAll(() => {
  delete process.env.AUDIT_TEST_TOKEN;
});

let count = 0;

/** An audit of a site of these files alone. */
function faultsIn(files: Record<string, string | Buffer>): AuditFault[] {
  const folder = join(work, `site-${++count}`);
  writeFiles(folder, files);
  return audit(folder);
}

const zippedJson = (value: unknown): Buffer => Buffer.from(zipped(Buffer.from(JSON.stringify(value))));
const said = '金丝雀甲正文第一句';
const page = 'principles/x/index.html';
const escaped = (text: string, write: (code: number) => string): string =>
  [...text].map((character) => write(character.codePointAt(0) ?? 0)).join('');
const token = (text: string): Buffer =>
  Buffer.from(zipped(new CborWriter().array(1).array(1).array(2).text(text).array(0).bytes));

describe('a leak is noticed in every kind of file, however it is written', () => {
  test.each<[string, string, string | Buffer, string?]>([
    ['the text of a page', page, `<p>又说${said}。</p>`],
    ['a title that may break', page, '<h1>金丝<wbr>雀甲<wbr>标题</h1>'],
    ['words with marks between them', page, '<p><strong>金丝雀</strong>甲<em>摘</em>要一句话</p>'],
    ['an attribute', page, `<meta name="description" content="${said}">`],
    ['an attribute with JSON', page, `<div data-words="{&quot;a&quot;:&quot;${said}&quot;}"></div>`],
    ['numbered characters', page, `<p>${escaped(said, (code) => `&#x${code.toString(16)};`)}</p>`],
    ['a comment', page, `<!-- ${said} --><p></p>`],
    ['an address', page, '<a href="/sub/cases/canary-internal/#x">那一篇</a>'],
    ['an address with percent signs', page, `<a href="/sub/principles/${encodeURIComponent('金丝雀文件名')}/">x</a>`],
    ['JSON', 'learning/articles.json', JSON.stringify([{ title: '金丝雀甲标题' }])],
    [
      'JSON of plain ASCII',
      'quiz.json',
      `{"a":"${escaped(said, (code) => `\\u${code.toString(16).padStart(4, '0')}`)}"}`,
    ],
    ['a key of the manifest', 'fengfan.json', '{"keys":["cases/canary-internal"]}'],
    ['the catalogue of the search', 'pagefind/00000000/catalogue.json', '{"titles":["金丝雀甲标题"]}'],
    [
      'a fragment of the search',
      'pagefind/00000000/fragment/0.pf_fragment',
      zippedJson({ summary: '金丝雀甲摘要一句话' }),
    ],
    ['a pair of the index', 'pagefind/00000000/index/0.pf_index', token('丝雀'), 'hidden-word'],
    ['a character of the index', 'pagefind/00000000/index/0.pf_index', token('\ue000雀'), 'hidden-word'],
    ['a word of the index', 'pagefind/00000000/index/0.pf_index', token('canary\ue001'), 'hidden-word'],
    ['a Markdown copy', 'principles/x.md', `**金丝雀**甲*正文*第一\\句\n`],
    ['a feed', 'feed.xml', `<rss><item><title>${said}</title></item></rss>`],
    ['a calendar with folded lines', 'upkeep/due.ics', `SUMMARY:金丝雀甲\r\n 标题\r\n`],
    ['a plain text', 'llms.txt', `- [金丝雀甲标题](/x/)`],
    [
      'a style sheet',
      'handbook/paths/x/heads.css',
      `@page{@top-left{content:"${escaped('金丝雀甲标题', (code) => `\\${code.toString(16)} `)}"}}`,
    ],
    ['a script', '_astro/x.00000000.js', `const a="${said}";`],
    ['a style sheet of the site', '_astro/x.AAAAAAAA.css', `a{content:"${said}"}`],
    ['a picture of the site', 'icon.svg', `<svg><text>${said}</text></svg>`],
    ['what a camera wrote into a picture', '_astro/x.AAAAAAAA.png', Buffer.from(`\x89PNG ${said}`, 'utf8')],
    ['the name of a page', 'cases/canary-internal/index.html', '<p></p>'],
    ['the name of a Chinese page', 'principles/金丝雀文件名/index.html', '<p></p>'],
    ['the name of a copy', 'principles/金丝雀文件名.md', 'x'],
    ['the name of a picture', '_astro/canary-picture.AAAAAAAA_ZBBBBB.webp', Buffer.from('RIFF')],
    ['a compressed page, gz', `${page}.gz`, gzipSync(`<p>${said}</p>`)],
    ['a compressed page, br', `${page}.br`, brotliCompressSync(`<p>${said}</p>`)],
    ['a compressed page, zst', `${page}.zst`, zstdCompressSync(`<p>${said}</p>`)],
    [
      'a picture, byte for byte',
      '_astro/x.AAAAAAAA.png',
      canaries(true)['cases/canary-picture.png'] ?? '',
      'hidden-file',
    ],
    ['a source file', page, canaries(true)['cases/canary-internal.mdx'] ?? '', 'hidden-file'],
  ])('%s', (_, file, bytes, kind = 'hidden-text') => {
    expect(faultsIn({ [file]: bytes }).map((fault) => fault.kind)).toContain(kind);
  });

  test('whatever a hidden thing says, and each of its names, is enough', () => {
    const texts = Object.values(canaries(true)).flatMap(
      (text) => text.toString().match(/金丝雀[\p{Script=Han}]+|canary[-.a-z]*/gu) ?? [],
    );
    const unnoticed = [...new Set(texts)].filter((text) => !faultsIn({ [page]: `<p>${text}</p>` }).some(isOfHidden));
    expect(new Set(texts).size).toBeGreaterThan(140);
    // But for a name in a formula, the host of an address, and what stands in an attachment.
    expect(unnoticed.sort()).toEqual(['canary', 'canary.example.com', '金丝雀附件里的话']);
  });
});

const isOfHidden = ({ kind }: AuditFault): boolean => /^hidden-/.test(kind);

const kindsIn = (files: Record<string, string | Buffer>): string[] => faultsIn(files).map(({ kind }) => kind);

test('what no page of ours has is noticed, too, except in files that a company brings along', () => {
  const folder = join(work, 'markup');
  const html =
    '<!doctype html><html lang="zh"><head><title>题</title></head><body><img src="/sub/a.png" onerror="alert(1)"></body></html>';
  writeFiles(folder, { [page]: html, 'forms/open.txt': String(canaries(true)['public/forms/open.txt']) });
  expect(whole(folder).map(({ kind, file }) => [kind, file])).toEqual([['html-attribute', page]]);
});

test('what is published gives nothing away', () => {
  const text = (name: string): string => String(canaries(true)[name] ?? '');
  expect(
    faultsIn({
      [page]:
        '<h1>开门见客</h1><p>公开的正文，公开的词。看那一篇。</p><img src="/sub/_astro/red.AAAAAAAA_ZBBBBB.webp">',
      '_astro/red.AAAAAAAA_ZBBBBB.webp': Buffer.from('RIFF'),
      'fengfan.json': '{"keys":["principles/开门"]}',
      'principles/open.docx': text('principles/open.docx'),
      'forms/open.txt': text('public/forms/open.txt'),
      'forms/open.txt.gz': gzipSync(text('public/forms/open.txt')),
    }),
  ).toEqual([]);
});

test('a compressed file that says the same as its plain form is read once', () => {
  const faults = faultsIn({ [page]: `<p>${said}</p>`, [`${page}.br`]: brotliCompressSync(`<p>${said}</p>`) });
  expect(faults.map(({ file }) => file)).toEqual([page]);
});

describe('only known kinds of files', () => {
  test.each([
    '_astro/x.00000000.js.map',
    'chunks/x_00000000.mjs',
    'entry.mjs',
    '_worker.js',
    'server/index.js',
    'node_modules/x/index.js',
    '.cache/x',
    '.env',
    'data-store.json',
    'readings.ndjson',
    'principles/x.mdx',
    'site.yaml',
    'paths/x.yaml',
    'pagefind/pagefind.js',
    'pagefind/00000000/x.tmp',
    'build.log',
    'forms/closed.txt',
  ])('%s is none', (file) => expect(kindsIn({ [file]: 'x' })).toEqual(['file-unknown']));

  test('a file with the name of one of the company is looked into when it says something else', () => {
    expect(kindsIn({ 'forms/open.txt': said })).toEqual(['file-unknown', 'hidden-text']);
  });

  test('a picture that no page shows', () => {
    expect(kindsIn({ '_astro/x.AAAAAAAA.png': Buffer.from('x'), [page]: '<p></p>' })).toEqual(['image-unused']);
  });

  test.each([
    ['what is not compressed as it says', `${page}.gz`, 'x'],
    [
      'an index that is none',
      'pagefind/00000000/index/0.pf_index',
      Buffer.from(zipped(Buffer.from([0x7a, 255, 255, 255, 255]))),
    ],
  ])('%s cannot be audited', (_, file, bytes) => expect(kindsIn({ [file]: bytes })).toEqual(['file-unreadable']));
});

describe('nothing of the machine', () => {
  test.each([
    ['a page', page, `<p data-x="hush-4711-hush">`],
    ['a script', '_astro/x.00000000.js', 'const t={TOKEN:"hush-4711-hush"}'],
  ])('the value of an environment variable in %s is told by its name alone', (_, file, text) => {
    const faults = faultsIn({ [file]: text });
    expect(faults).toEqual([{ kind: 'environment', file, about: { variable: 'AUDIT_TEST_TOKEN' } }]);
    expect(auditLine(faults[0] as AuditFault, 'zh')).not.toContain('hush');
  });

  test('a path', () => {
    expect(kindsIn({ [page]: `<p>${content}/principles/x.mdx</p>` })).toEqual(['machine-path']);
    expect(kindsIn({ '_astro/x.00000000.js': `"${content.replaceAll('/', '\\/')}/src"` })).toEqual(['machine-path']);
  });
});

/** What some readers may see of the folder, and what everything would be without filters. */
const libraryFor = async (access: Access, isDraft: boolean): Promise<Library> => {
  const folder = join(work, `content-${isDraft}`);
  writeFiles(folder, canaries(isDraft));
  return judge(await readContent(folder, { readers }), access).library;
};

/** A site as plain as can be: all that pages may show of a library, its search, its files and pictures. */
async function plainSite(library: Library, { files = library, pictures = library } = {}): Promise<string> {
  const folder = join(work, `plain-${++count}`);
  const { entries, ...singles } = library;
  writeFiles(folder, {
    'search-api.js': 'const index="name-of-the-index"',
    'quiz.json': JSON.stringify(singles),
    'fengfan.json': JSON.stringify({ keys: [...entries.keys()] }),
    ...Object.fromEntries(
      [...entries.values()].map(({ key, data, prose }) => [`${key}/index.html`, pageOf({ data, links: prose.links })]),
    ),
  });
  const pages = imagesIn(pictures).map((name) => [
    `_astro/${name.split('/').at(-1)?.replace('.', '.AAAAAAAA.')}`,
    canaries(true)[name] ?? '',
  ]);
  writeFiles(folder, Object.fromEntries(pages));
  writeFiles(folder, { 'index.html': pages.map(([name]) => `<img src="/sub/${name}">`).join('') });
  copyFiles(content, files, folder);
  const bodies = new Map((await readContent(content, { readers })).entries.map(({ key, nodes }) => [key, nodes]));
  const headings = { process: '流程', dos: '宜忌', donts: '忌', wording: '用语' };
  await writeSearch(
    findable(library, ({ key }) => sectionsOf(bodies.get(key) ?? []), headings),
    folder,
  );
  return folder;
}

const pageOf = (value: unknown): string => `<p>${JSON.stringify(value).replaceAll('<', '&lt;')}</p>`;

describe('each filter in turn fails, and the audit notices', () => {
  let shown: Library;
  let open: Library;
  beforeAll(async () => {
    shown = await libraryFor('public', true);
    // As if the draft were finished, and the readers were staff.
    open = await libraryFor('staff', false);
  });
  const some = (pick: (key: string) => boolean): Library => ({
    ...shown,
    entries: new Map([...shown.entries, ...[...open.entries].filter(([key]) => pick(key))]),
  });

  test('with all filters at work it finds nothing', async () => {
    expect(audit(await plainSite(shown))).toEqual([]);
  });

  test.each<[string, () => Library, string]>([
    ['internal entries', () => some((key) => key === 'cases/canary-internal'), 'cases/canary-internal'],
    ['drafts', () => some((key) => key === 'etiquette/canary-draft'), 'etiquette/canary-draft'],
    ['paths', () => some((key) => key === 'paths/canary-path'), 'paths/canary-path'],
    ['suggestions', () => ({ ...shown, suggestions: open.suggestions }), 'suggestions.yaml canary-idea'],
    ['suggestions that wait', () => ({ ...shown, suggestions: open.suggestions }), 'suggestions.yaml canary-waiting'],
    ['terms', () => ({ ...shown, glossary: open.glossary }), 'glossary.yaml canary-term'],
    ['sources', () => ({ ...shown, sources: open.sources }), 'sources.yaml canary-source'],
    ...(
      [
        ['industries', 'trade'],
        ['themes', 'theme'],
        ['scenes', 'scene'],
        ['roles', 'role'],
        ['methods', 'method'],
        ['competencies', 'skill'],
      ] as const
    ).map(([name, id]): [string, () => Library, string] => [
      name,
      () => ({ ...shown, site: { ...shown.site, [name]: open.site[name] } }),
      `site.yaml ${name} canary-${id}`,
    ]),
    ['entrances', () => ({ ...shown, site: { ...shown.site, entrances: open.site.entrances } }), 'paths/canary-path'],
    ['references of entries', () => some((key) => key === 'principles/开门'), 'cases/canary-internal'],
    ['lessons', () => some((key) => key === 'curricula/入门'), 'cases/canary-internal'],
    ['steps', () => some((key) => key === 'paths/第一天'), 'routines/canary-duty'],
  ])('%s', async (_, broken, of) => {
    const faults = audit(await plainSite(broken()));
    expect(faults.map(({ about }) => about.of)).toContain(of);
  });

  test('attachments', async () => {
    const faults = audit(await plainSite(shown, { files: open }));
    expect(faults.map(({ about }) => about.of)).toContain('cases/canary-sheet.docx');
  });

  test('pictures', async () => {
    const faults = audit(await plainSite(shown, { pictures: open }));
    expect(faults.map(({ about }) => about.of)).toContain('cases/canary-picture.png');
  });

  test('all of them: every hidden thing is named', async () => {
    const faults = audit(await plainSite(open));
    expect([...new Set(faults.flatMap(({ about }) => about.of ?? []))].sort()).toEqual(hiddenThings);
  });
});

test('for staff drafts alone are hidden, with what they alone use', async () => {
  const folder = join(work, 'staff');
  writeFiles(folder, { 'index.html': '<p>金丝雀甲标题，canary-role</p>' });
  const auditor = await auditorOf({ content, access: 'staff', base: '/' });
  const staff = (site: string): AuditFault[] => auditor(site).filter(({ kind }) => !isOfMarkup(kind));
  expect(staff(folder)).toEqual([]);
  writeFiles(folder, { [page]: '<p>金丝雀乙标题</p>', 'quiz.json': '["金丝雀scenes"]' });
  const faults = staff(folder);
  expect(faults.map(({ about }) => about.of).sort()).toEqual([
    'etiquette/canary-draft',
    'site.yaml scenes canary-scene',
  ]);
});
