import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeManifest } from '../../src/disk/manifest.ts';

const script = join(import.meta.dirname, '../../scripts/server-files.ts');
const work = mkdtempSync(join(tmpdir(), 'fengfan-server-files-'));
const site = join(work, 'site');

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--lang', 'en', ...args], {
    encoding: 'utf8',
    cwd: work,
    env: { ...process.env, INIT_CWD: work },
  });
  return { status, said: stdout + stderr };
};
const written = (file: string): string => readFileSync(join(work, 'to', file), 'utf8');

beforeAll(() => {
  const origins = { connect: ['https://gaps.example.com'], form: ['https://sso.example.com'], search: [] };
  mkdirSync(site);
  writeManifest(site, { generator: 'fengfan', base: '/sub/', keys: [], origins });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('server-files', () => {
  test('takes base and origins from the built folder, and the rest from whoever asks', () => {
    const { status, said } = run(
      '--out',
      'site',
      '--to',
      'to',
      '--domain',
      'handbook.example.com',
      '--root',
      '/srv/手册',
    );
    expect([status, said]).toEqual([0, expect.stringContaining('whoever reaches the server can read the site')]);
    expect(written('nginx/fengfan/server.conf')).toContain('server_name handbook.example.com;');
    expect(written('nginx/fengfan/site.conf')).toContain('location ^~ /sub/ {\n  alias "/srv/手册/";');
    expect(written('nginx/fengfan/headers.conf')).toContain("connect-src 'self' https://gaps.example.com;");
    expect(written('caddy/Caddyfile')).toContain('handbook.example.com {');
    expect(written('caddy/fengfan-headers.caddy')).toContain("form-action 'self' https://sso.example.com;");
  });

  test('writes its own files anew, and leaves a file alone that is none of its own', () => {
    expect(run('--out', 'site', '--to', 'to', '--sign-in', 'http://127.0.0.1:4180').status).toBe(0);
    expect(written('nginx/fengfan/sign-in.conf')).toContain('proxy_pass http://127.0.0.1:4180;');
    writeFileSync(join(work, 'to', 'caddy', 'Caddyfile'), 'ours {\n}\n');
    const { status, said } = run('--out', 'site', '--to', 'to');
    expect([status, said]).toEqual([2, expect.stringContaining('Caddyfile was not written by this tool')]);
    expect(written('caddy/Caddyfile')).toBe('ours {\n}\n');
    expect(written('nginx/fengfan/site.conf')).toContain('auth_request');
  });

  test.each([
    ['where nothing is built', ['--out', 'nothing'], 'There is no built site in nothing'],
    ['a gateway that is no address', ['--sign-in', 'yes'], '--sign-in must be'],
    ['a module that nginx has not', ['--modules', 'brotli,gzip'], '--modules must be'],
    ['a folder that would be read as more than a name', ['--root', '/srv/$host'], '--root must be'],
  ])('refuses %s', (_, args, reason) => {
    const { status, said } = run('--to', 'elsewhere', ...args);
    expect([status, said]).toEqual([2, expect.stringContaining(reason)]);
    expect(existsSync(join(work, 'elsewhere'))).toBe(false);
  });
});
