import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { judge } from '../../src/core/checks/judge.ts';
import { readContent } from '../../src/disk/content.ts';
import { copyFiles } from '../../src/disk/copies.ts';
import { ReadingCache } from '../../src/disk/reading-cache.ts';
import { walkContent } from '../../src/disk/walk-content.ts';

const home = mkdtempSync(join(tmpdir(), 'fengfan-content-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
function contentWith(files: Record<string, string>): string {
  const folder = join(home, String(++count));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const article = (body: string): string => `---\ntitle: 甲\nsummary: 一句。\nfacet: core\n---\n\n${body}\n`;

describe('a disk that refuses', () => {
  const folder = contentWith({ 'principles/a.mdx': article('x'), 'cases/shut/b.mdx': article('x') });
  const refusing = (shut: string) => (directory: string) => {
    if (directory !== shut) return readdirSync(directory);
    throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir' });
  };

  it('to show a folder is reported, and the rest is read', () => {
    const { files, faults } = walkContent(folder, refusing(join(folder, 'cases/shut')));
    expect(files).toEqual(['principles/a.mdx']);
    expect(faults).toMatchObject([{ rule: 'file-unreadable', file: 'cases/shut', about: { reason: 'EACCES' } }]);
  });

  it('to show anything is reported as well', () => {
    expect(walkContent(folder, refusing(folder))).toMatchObject({ files: [], faults: [{ file: '.' }] });
  });

  it('to show a file that was just there is reported, and the file counts as refused', () => {
    const { files, faults, refused } = walkContent(folder, (directory) => [...readdirSync(directory), 'gone.mdx']);
    expect(files).toEqual(['cases/shut/b.mdx', 'principles/a.mdx']);
    expect(faults.map(({ rule, about }) => `${rule} ${about.reason}`)).toContain('file-unreadable ENOENT');
    expect(refused).toContain('principles/gone.mdx');
  });

  it('in a way that is a bug of ours throws', () => {
    const bug = (): never => {
      throw new TypeError('a bug');
    };
    expect(() => walkContent(folder, bug)).toThrow('a bug');
  });
});

test('bodies are not held in memory when a cache holds them', async () => {
  const folder = contentWith({ 'principles/a.mdx': article('正文。') });
  const cache = new ReadingCache(join(home, 'readings', 'readings.ndjson'));
  const [cold] = (await readContent(folder, { cache })).entries;
  const [warm] = (await readContent(folder, { cache })).entries;
  expect(cold).toEqual(warm);
  expect(cold?.nodes).toEqual([]);
  expect(cache.body(cold?.entry?.prose.digest ?? '')).not.toEqual([]);
  cache.close();
  expect((await readContent(folder)).entries[0]?.nodes).not.toEqual([]);
});

describe.each(['NFC', 'NFD'] as const)('files with names in %s', (form) => {
  const table = 'é表.docx'.normalize(form);
  const folder = contentWith({
    'principles/a.mdx': article('[一](./é表.docx) [二](/forms/é/ö.pdf)'.normalize('NFC')),
    'principles/b.mdx': article('[一](./é表.docx)'.normalize('NFD')),
    [`principles/${table}`]: '表',
    'principles/unasked.docx': '',
    [`public/${'forms/é/ö.pdf'.normalize(form)}`]: '单',
    'public/.hidden': '',
    'public/Thumbs.db': '',
  });

  it('pass the checks and are copied to their addresses', async () => {
    const { library, faults } = judge(await readContent(folder), 'staff');
    expect(faults).toEqual([]);
    const site = join(home, `site-${form}`);
    const copied = copyFiles(folder, library, site);
    expect([...copied].sort()).toEqual(['forms/é/ö.pdf', 'principles/é表.docx'].map((name) => name.normalize('NFC')));
    for (const file of copied) expect(existsSync(join(site, file)), file).toBe(true);
    expect(readFileSync(join(site, 'principles', 'é表.docx'.normalize('NFC')), 'utf8')).toBe('表');
  });
});
