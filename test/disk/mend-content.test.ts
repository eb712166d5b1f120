import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mendContent } from '../../src/disk/mend-content.ts';

const home = mkdtempSync(join(tmpdir(), '改 mend-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let count = 0;
function contentWith(files: Record<string, string | Buffer>): string {
  const folder = join(home, `内容 ${++count}`);
  for (const [file, text] of Object.entries({ 'principles/a.mdx': article, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const article = '---\ntitle: 甲\nsummary: 一句。\nfacet: concept\n---\n\nedition: public\n';
const read = (folder: string, file = 'site.yaml'): string => readFileSync(join(folder, file), 'utf8');

test('only the file that changes is written, and nothing is left beside it', () => {
  const folder = contentWith({ 'site.yaml': 'name: 风范\nedition: staff\n', 'glossary.yaml': '{}\n' });
  const long = new Date('2020-01-01');
  for (const file of ['principles/a.mdx', 'glossary.yaml']) utimesSync(join(folder, file), long, long);
  const [mended, ...others] = mendContent(folder);
  expect(others).toEqual([]);
  expect(mended).toMatchObject({ file: 'site.yaml', done: [{ line: 2, about: { edition: 'staff' } }], left: [] });
  expect(read(folder)).toBe('name: 风范\n');
  for (const file of ['principles/a.mdx', 'glossary.yaml'])
    expect(statSync(join(folder, file)).mtime, file).toEqual(long);
  expect(readdirSync(folder).sort()).toEqual(['glossary.yaml', 'principles', 'site.yaml']);
});

test.each([
  ['Windows line ends', 'name: 风范\r\nedition: staff\r\nseal: 风\r\n', 'name: 风范\r\nseal: 风\r\n'],
  ['a byte order mark', '\ufeffname: 风范\r\nedition: staff\r\n', '\ufeffname: 风范\r\n'],
])('%s are kept', (_, before, after) => {
  const folder = contentWith({ 'site.yaml': before });
  expect(mendContent(folder)).toHaveLength(1);
  expect(read(folder)).toBe(after);
});

test.each([
  ['a fault of syntax', 'name: "风范\nedition: staff\n'],
  ['GBK', Buffer.from([0x6e, 0x3a, 0x20, 0xb7, 0xe7, 0x0a, ...Buffer.from('edition: staff\n')])],
  ['nothing', ''],
])('a file with %s is not touched: check says what is wrong with it', (_, before) => {
  const folder = contentWith({ 'site.yaml': before });
  expect(mendContent(folder)).toEqual([]);
  expect(readFileSync(join(folder, 'site.yaml')).equals(Buffer.from(before))).toBe(true);
});

test.each([
  ['several kinds of line ends', 'name: 风范\r\nedition: staff\n', 'mixed-line-ends'],
  ['braces', '{ name: 风范, edition: staff }\n', undefined],
])('a file with %s is left to a person, and said', (_, before, unwritten) => {
  const folder = contentWith({ 'site.yaml': before });
  const [mended] = mendContent(folder);
  expect([mended?.done, mended?.left.length, mended?.unwritten]).toEqual([[], 1, unwritten]);
  expect(read(folder)).toBe(before);
});

test('a file that must not be written stays, and is said', () => {
  const folder = contentWith({ 'site.yaml': 'name: 风范\nedition: staff\n' });
  chmodSync(join(folder, 'site.yaml'), 0o444);
  expect(mendContent(folder)).toMatchObject([{ done: [], left: [{ line: 2 }], unwritten: 'read-only' }]);
  expect(read(folder)).toContain('edition');
  expect(readdirSync(folder).sort()).toEqual(['principles', 'site.yaml']);
});

test.skipIf(process.platform === 'win32')('a link stays a link, its file keeps its rights', () => {
  const folder = contentWith({ 'shared/site.yaml.txt': 'name: 风范\nedition: staff\n' });
  const file = join(folder, 'shared/site.yaml.txt');
  chmodSync(file, 0o640);
  symlinkSync('shared/site.yaml.txt', join(folder, 'site.yaml'));
  expect(mendContent(folder)).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe('name: 风范\n');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(
    readdirSync(folder, { withFileTypes: true })
      .find(({ name }) => name === 'site.yaml')
      ?.isSymbolicLink(),
  ).toBe(true);
});
