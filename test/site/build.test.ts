import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'fengfan-build-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

let count = 0;

/** A content folder with these files, and an output folder of its own. */
function folders(files: Record<string, string>): { content: string; out: string } {
  const content = join(work, `content-${++count}`);
  write(content, files);
  return { content, out: join(work, `out-${count}`) };
}

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const article = (title: string, more = '', body = '正文。'): string =>
  `---\ntitle: ${title}\nsummary: 一句话。\nfacet: concept\n${more}---\n\n${body}\n`;

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...args], {
    encoding: 'utf8',
    cwd: work,
  });
  return { status, stdout, stderr };
}

const build = ({ content, out }: { content: string; out: string }, ...args: string[]) =>
  run('build.ts', '--content', content, '--out', out, ...args);

/** What a file says; the files of the search are zipped. */
const plainText = (name: string, latin1: string): string => {
  const bytes = Buffer.from(latin1, 'latin1');
  return (/\.(?:pf_\w+|pagefind)$/.test(name) ? gunzipSync(bytes) : bytes).toString();
};

/** Every file of a folder with its text, to compare whole sites. */
const snapshot = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => join(found.parentPath, found.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );

let good: { content: string; out: string } | undefined;

/** A site that was built before, a copy for each test. */
function builtBefore(): { content: string; out: string } {
  if (!good) {
    good = folders({
      'principles/a.mdx': article('甲'),
      'principles/b.mdx': article('乙', 'related: [principles/a]\n'),
    });
    expect(build(good).status).toBe(0);
  }
  const copy = folders({});
  cpSync(good.content, copy.content, { recursive: true });
  cpSync(good.out, copy.out, { recursive: true });
  return copy;
}

const page = (out: string, path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8');

test('a folder that holds nothing but principles becomes a site', () => {
  const site = folders({ 'principles/微笑.mdx': article('微笑') });
  const { status, stdout } = build(site);
  expect(stdout).toContain('看了 1 个文件：发布 1，暂不发布 0，退回 0');
  expect(status).toBe(0);
  expect(page(site.out, 'principles/微笑')).toContain('正文。');
  for (const path of ['', 'etiquette', 'cases', 'curricula', 'glossary', 'sources', 'search', 'paths', 'upkeep'])
    expect(page(site.out, path)).toContain('<h1');
});

describe('faulty content', () => {
  test('is reported whole, and the last good site stays as it was', () => {
    const site = builtBefore();
    const before = snapshot(site.out);
    write(site.content, {
      'principles/a.mdx': article('甲', '', '{1 + 1}'),
      'principles/b.mdx': article('乙', 'tags: x\n'),
      'cases/c.mdx': 'x',
    });
    const { status, stdout, stderr } = build(site);
    expect(status).toBe(1);
    for (const place of [
      'principles/a.mdx:7:1  body-code',
      'principles/b.mdx:5:7  field-type',
      'cases/c.mdx:1:1  frontmatter-missing',
    ])
      expect(stdout).toContain(place);
    expect(stdout + stderr).not.toMatch(/^\s+at |node_modules/m);
    expect(snapshot(site.out)).toEqual(before);
  });

  test('is told apart from faulty arguments', () => {
    const { content, out } = folders({ 'principles/a.mdx': article('甲') });
    expect(build({ content: join(work, 'nowhere'), out }).status).toBe(2);
    expect(build({ content, out: content }).status).toBe(2);
    expect(run('build.ts', '--contnet', content)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--content'),
    });
    expect(existsSync(join(content, 'index.html'))).toBe(false);
  });

  test('comes as JSON and nothing else when asked', () => {
    const { content } = folders({
      'principles/a.mdx': article('甲', 'draft: 否\n'),
      'principles/b.mdx': article('乙', 'draft: true\n'),
    });
    const { status, stdout, stderr } = run('check.ts', '--content', content, '--format', 'json', '--lang', 'en');
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      files: { seen: 2, published: 0, held: 1, refused: 1 },
      problems: [
        {
          rule: 'field-type',
          severity: 'error',
          file: 'principles/a.mdx',
          line: 5,
          column: 8,
          message: 'The field draft takes true or false; it is "否".',
          hint: 'Write draft: true or draft: false',
        },
      ],
    });
  });
});

test('a build that is killed at any moment leaves the old site whole, and the next one gives the same files as any of the same content', async () => {
  const site = builtBefore();
  const before = snapshot(site.out);
  write(site.content, { 'principles/a.mdx': article('新') });
  const whole = performance.now();
  const after = { content: site.content, out: join(work, 'measure') };
  expect(build(after).status).toBe(0);
  const length = performance.now() - whole;
  const expected = snapshot(after.out);
  for (let tries = 0; tries < 5; tries++) {
    const child = spawn(
      process.execPath,
      [join(project, 'scripts/build.ts'), '--content', site.content, '--out', site.out],
      { stdio: 'ignore' },
    );
    await setTimeout(length * (0.15 + 0.2 * tries + 0.1 * Math.random()));
    child.kill('SIGKILL');
    await new Promise((done) =>
      child.exitCode === null && child.signalCode === null ? child.once('exit', done) : done(undefined),
    );
    // Between the two renames nothing stands; the journal then says where the old site is, and the next command restores it.
    const stands = existsSync(site.out) ? site.out : join(work, `.${basename(site.out)}.last`);
    expect([[...before], [...expected]]).toContainEqual([...snapshot(stands)]);
  }
  expect(build(site).status).toBe(0);
  const found = snapshot(site.out);
  expect([...found.keys()]).toEqual([...expected.keys()]);
  for (const [name, bytes] of expected) expect(found.get(name), name).toBe(bytes);
  expect(readdirSync(work).filter((name) => name.startsWith('.out'))).toEqual([]);
});

describe('a public edition', () => {
  const site = folders({
    'site.yaml': 'name: 公开版\nfeedback:\n  label: 意见\n  text: 内线 8000\n  url: https://f.example.com/?p={key}\n',
    'principles/open.mdx': article('公开的', 'access: public\n'),
    'principles/secret.mdx': article('只给内部看的标题', '', '内部的正文。'),
    'principles/draft.mdx': article('草稿的标题', 'access: public\ndraft: true\n'),
    'suggestions.yaml': [
      'inside:\n  title: 柜台想要一把椅子\n  received: 2026-11-02\n  status: adopted\n  answer: 用。\n  answered: 2026-11-03\n',
      'outside:\n  title: 外面的\n  received: 2026-11-02\n  status: adopted\n  answer: 用。\n  answered: 2026-11-03\n  access: public\n',
      'waiting:\n  title: 门口想要大伞\n  received: 2026-11-02\n  access: public\n',
    ].join(''),
    'public/robots.txt': 'User-agent: *\nDisallow: /\n',
    'public/forms/a.txt': '表',
  });
  let told: ReturnType<typeof build>;
  beforeAll(() => {
    told = build(site, '--access', 'public', '--site', 'https://example.com');
  });

  test('holds nothing that is internal', () => {
    expect(told.stdout).toContain('发布 3，暂不发布 2');
    expect(told.status).toBe(0);
    const everything = [...snapshot(site.out)].map(([name, text]) => plainText(name, text)).join('\n');
    expect(everything).toContain('公开的');
    for (const hidden of [
      ...['只给内部看的标题', '内部的正文', '草稿的标题', 'principles/secret', 'noindex'],
      ...['柜台想要一把椅子', '门口想要大伞'],
    ])
      expect(everything).not.toContain(hidden);
    expect(page(site.out, 'principles/open')).toContain(
      '<link rel="canonical" href="https://example.com/principles/open/">',
    );
  });

  test('has a line that names the page for a channel without an address, and what was suggested outside', () => {
    const html = page(site.out, 'principles/open');
    expect(html).toContain('意见：内线 8000，说明是《公开的》');
    expect(html).toContain('href="https://f.example.com/?p=principles/open"');
    expect(page(site.out, 'suggestions')).toContain('外面的');
  });

  test('has the company’s own files in place of ours', () => {
    expect(readFileSync(join(site.out, 'robots.txt'), 'utf8')).toContain('Disallow: /');
    expect(readFileSync(join(site.out, 'forms/a.txt'), 'utf8')).toBe('表');
  });
});

test('the interface speaks the language of site.yaml', () => {
  const site = folders({ 'site.yaml': 'language: en\nname: Fengfan\n', 'principles/a.mdx': article('Smile') });
  expect(build(site).status).toBe(0);
  const html = page(site.out, 'principles/a');
  expect(html).toContain('<html lang="en"');
  expect(html.replace(/正文。|一句话。|风范|服务文化手册/g, '')).not.toMatch(/\p{Script=Han}/u);
});

test('a key that vanished is said, and led on by formerly', () => {
  const site = builtBefore();
  write(site.content, { 'principles/b.mdx': article('乙') });
  rmSync(join(site.content, 'principles/a.mdx'));
  expect(build(site)).toMatchObject({ status: 0, stdout: expect.stringContaining('key-vanished') });
});
