import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Advisory, type Audit, auditIn } from '../../../scripts/dependencies/advisories.ts';
import { auditInWords } from '../../../scripts/dependencies/audit-words.ts';

// npm is a process of its own, and takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** What stands in for the registry: it knows one advisory about `pad` below 2.0.0, or answers as the test says. */
type Answer = 'nothing known' | 'one advisory' | 'refused' | 'a page of a proxy';

let answer: Answer = 'nothing known';
let asked: unknown;
let registry: Server;
let folder: string;

const advisory = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-xxxx',
  title: '补白会越界',
  severity: 'high',
  vulnerable_versions: '<2.0.0',
};

const manifest = (name: string, version: string, dependencies = {}) => ({
  name,
  'dist-tags': { latest: version },
  versions: Object.fromEntries(
    ['1.0.0', version].map((one) => [one, { name, version: one, dependencies: one === '1.0.0' ? dependencies : {} }]),
  ),
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), '依赖 advisories-'));
  const dependencies = { kit: '1.0.0' };
  const project = { name: 'x', version: '1.0.0', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  const packages = {
    '': project,
    'node_modules/kit': { version: '1.0.0', dependencies: { pad: '1.0.0' } },
    'node_modules/pad': { version: '1.0.0' },
  };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name: 'x', lockfileVersion: 3, packages }));
  registry = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const json = (value: unknown, status = 200) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      if (request.url === '/kit') return json(manifest('kit', '2.0.0', { pad: '1.0.0' }));
      if (request.url === '/pad') return json(manifest('pad', '2.0.0'));
      if (!request.url?.endsWith('/advisories/bulk') || answer === 'refused') return json({}, 405);
      const body = Buffer.concat(parts);
      asked = JSON.parse((request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString());
      if (answer === 'a page of a proxy') return response.end('<html>sign in to the network</html>');
      return json(answer === 'one advisory' ? { pad: [advisory] } : {});
    });
  });
  await new Promise<void>((done) => registry.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
});

const auditFile = join(import.meta.dirname, '../../../scripts/dependencies/advisories.ts');

/** Asks in a process of its own, with the registry in its environment as `npm run advisories --registry=…` puts it there. */
function asking(address: string, environment: Record<string, string> = {}): Promise<Audit> {
  const program = `const { audit } = await import(${JSON.stringify(auditFile)});
process.stdout.write(JSON.stringify(await audit(${JSON.stringify(folder)})));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, npm_config_registry: address, npm_config_cache: join(folder, 'cache'), ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  return new Promise((done) => child.on('close', () => done(JSON.parse(out))));
}

const here = (): string => `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;

describe('the gate asks the registry and has three results', () => {
  test('clean, and every package of the lock file was asked about', async () => {
    answer = 'nothing known';
    expect(await asking(here())).toEqual({ result: 'clean', packages: 2 });
    expect(asked).toEqual({ kit: ['1.0.0'], pad: ['1.0.0'] });
  });

  test('found, with what it is, through whom it is reached and what mends it', async () => {
    answer = 'one advisory';
    const found = await asking(here());
    expect(found).toEqual({
      result: 'found',
      advisories: [
        {
          package: 'pad',
          severity: 'high',
          title: '补白会越界',
          url: advisory.url,
          range: '<2.0.0',
          mend: expect.objectContaining({ name: 'kit', version: '2.0.0', isBreaking: true }),
          through: ['kit'],
        },
      ],
    });
    const { code, text } = auditInWords(found, 'zh');
    expect(code).toBe(1);
    expect(text).toMatch(/high {2}pad <2\.0\.0\n.+越界[\s\S]+经由 kit\n.+npm install --save-exact kit@2\.0\.0.+大版本/);
  });

  test.each<[Answer]>([['refused'], ['a page of a proxy']])('unreachable: %s', async (given) => {
    answer = given;
    const found = await asking(here());
    expect(found.result).toBe('unreachable');
    expect(auditInWords(found, 'zh').code).toBe(3);
  });

  test('unreachable where nobody listens', async () => {
    const found = await asking('http://127.0.0.1:9/');
    expect(found).toMatchObject({ result: 'unreachable', reason: expect.stringContaining('127.0.0.1:9') });
  });

  test('an npm that is set to offline does not pass for clean', async () => {
    expect((await asking('http://127.0.0.1:9/', { npm_config_offline: 'true' })).result).toBe('unreachable');
  });
});

describe('what is no whole report is no answer', () => {
  const empty = { auditReportVersion: 2, vulnerabilities: {}, metadata: { dependencies: { total: 5 } } };
  test.each([
    ['nothing', ''],
    ['half a report', JSON.stringify(empty).slice(0, 40)],
    ['null', 'null'],
    ['an older report', JSON.stringify({ ...empty, auditReportVersion: 1 })],
    ['no findings, not even none', JSON.stringify({ ...empty, vulnerabilities: null })],
    ['no package looked at', JSON.stringify({ ...empty, metadata: { dependencies: { total: 0 } } })],
    ['an error', '{"error":{"code":"ENOLOCK","summary":"This command requires an existing lockfile."}}'],
    [
      'a finding without its advisory',
      JSON.stringify({ ...empty, vulnerabilities: { a: { name: 'a', via: ['b'], effects: [] } } }),
    ],
  ])('%s', (_, written) => expect(auditIn(written).result).toBe('unreachable'));

  test('an empty one of five packages is clean', () =>
    expect(auditIn(JSON.stringify(empty))).toEqual({ result: 'clean', packages: 5 }));
});

test.each<[string, Advisory['mend'], RegExp]>([
  ['nothing yet', undefined, /No mended version yet/],
  ['the lock file alone', 'update', /npm audit fix --package-lock-only/],
  ['a version', { name: 'a', version: '1.2.3', isBreaking: false }, /--save-exact a@1\.2\.3, then the tests\.$/],
])('says what mends it: %s', (_, mend, expected) => {
  const one: Advisory = { package: 'a', severity: 'low', title: 't', url: 'u', range: '*', mend, through: [] };
  expect(auditInWords({ result: 'found', advisories: [one] }, 'en').text).toMatch(expected);
});
