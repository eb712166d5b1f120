import { execFile, fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { Held, holding } from '../../../src/disk/lock.ts';
import { inspectFolder } from '../../../src/disk/publish/inspect-folder.ts';
import { placesIn } from '../../../src/disk/publish/release.ts';
import { litter, published, releaseNames, room, wordOf } from './published.ts';

const home = mkdtempSync(join(room, '风范 processes-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const script = (name: string): string => join(import.meta.dirname, name);
const quiet = '--disable-warning=ExperimentalWarning';
const served = (dir: string): string => wordOf(join(dir, 'current'));

type Seen = { word: string; fault?: string; isAcross: boolean };

test('readers see whole old or whole new pages alone while a site is published twenty times', async () => {
  const dir = join(home, 'read');
  const keep = 5;
  await published(dir, '0', { keep });
  const visitor = fork(script('visitor.ts'), [dir, String(keep)], { execArgv: [quiet] });
  const seen: Seen[] = [];
  visitor.on('message', (message) => seen.push(message as Seen));
  const visits = async (more: number): Promise<void> => {
    const enough = seen.length + more;
    while (seen.length < enough && visitor.connected) await setTimeout(2);
  };
  await visits(8);
  for (let word = 1; word <= 20; word++) {
    await published(dir, String(word), { keep });
    await visits(3);
  }
  await visits(8);
  visitor.disconnect();
  await new Promise((done) => visitor.once('exit', done));
  expect(seen.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  expect(new Set(seen.map(({ word }) => word)).size).toBeGreaterThan(10);
  // The question was asked: some had loaded a page before a switch and its parts after it.
  expect(seen.filter(({ isAcross }) => isAcross).length).toBeGreaterThan(3);
}, 60_000);

test('a process that is killed at some moment leaves a whole site, and the next one cleans up', async () => {
  const dir = join(home, 'killed');
  await published(dir, 'a');
  for (let tries = 0; tries < 6; tries++) {
    const words = Array.from({ length: 200 }, (_, at) => `${tries}-${at}`);
    const child = spawn(process.execPath, [quiet, script('publishing.ts'), dir, ...words]);
    await new Promise((begun) => child.stdout.once('data', begun));
    await setTimeout(60 * Math.random());
    child.kill('SIGKILL');
    await new Promise((done) => child.once('close', done));
    expect(served(dir)).toMatch(/^\d-\d+$/);
    expect(inspectFolder(dir)).toBeUndefined();
  }
  await promisify(execFile)(process.execPath, [quiet, script('publishing.ts'), dir, 'last']);
  expect([served(dir), litter(dir), releaseNames(dir).length]).toEqual(['last', [], 3]);
}, 60_000);

test('two that publish to one folder take turns', async () => {
  const dir = join(home, 'both');
  mkdirSync(dir);
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, [quiet, script('publishing.ts'), dir, ...words]);
  const ends = await Promise.all([run('a', 'b', 'c'), run('d', 'e', 'f')]);
  expect(ends.map(({ stdout }) => stdout)).toEqual(['a\nb\nc\n', 'd\ne\nf\n']);
  expect(['c', 'f']).toContain(served(dir));
  expect([litter(dir), releaseNames(dir).length]).toEqual([[], 3]);
}, 60_000);

test('who waits too long learns who holds the folder', async () => {
  const dir = join(home, 'held');
  mkdirSync(dir);
  const { lock } = placesIn(dir);
  // The process that started us is alive, and is not us.
  writeFileSync(lock, `${process.ppid} ${hostname()}`);
  const waits: string[] = [];
  const fault = await holding(lock, () => undefined, { patience: 2300, onWait: () => waits.push('said') }).catch(
    (held: Held) => held,
  );
  expect(fault).toBeInstanceOf(Held);
  expect(fault).toMatchObject({ pid: String(process.ppid), host: hostname() });
  expect(waits).toEqual(['said']);
});
