import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectFolder } from '../../../src/disk/publish/inspect-folder.ts';
import { rollBack } from '../../../src/disk/publish/roll-back.ts';
import { litter, published, releaseNames, room, wordOf } from './published.ts';
import { fullFrom, watched } from './watched-disk.ts';

const home = mkdtempSync(join(room, '风范 broken-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const before = join(home, 'before');
let count = 0;
/** A folder with two releases, of which the last is served. */
function standing(): string {
  const dir = join(home, String(++count));
  cpSync(before, dir, { recursive: true, verbatimSymlinks: true });
  return dir;
}
beforeAll(async () => {
  await published(before, 'older', { keep: 2 });
  await published(before, 'old', { keep: 2 });
});

const served = (dir: string): string => wordOf(join(dir, 'current'));
/** With two to keep, the oldest goes as well. */
const publishing = (dir: string, word = 'new') => published(dir, word, { keep: 2 });

/** After whatever happened: nothing is in the way, the next publication succeeds, and nothing is left of the last. */
async function goesOn(dir: string, step: string): Promise<void> {
  expect(inspectFolder(dir), step).toBeUndefined();
  await watched(async () => expect(await publishing(dir, 'next'), step).toMatchObject({ ok: true }), {});
  expect([served(dir), litter(dir), releaseNames(dir).length], step).toEqual(['next', [], 2]);
}

describe.each([
  ['a publication', publishing, ['old', 'new']],
  ['going back', (dir: string) => rollBack(dir), ['old', 'older']],
] as const)('%s', (_, work, words) => {
  /** What lies on the disk after a step is what a process leaves that is killed right then. */
  test('killed after every single step leaves the whole old site served, or the whole new one', async () => {
    const dir = standing();
    const deaths: { left: string; step: string }[] = [];
    const keep = (number: number, name: string): void => {
      const left = join(home, `left ${++count}`);
      cpSync(dir, left, { recursive: true, verbatimSymlinks: true });
      deaths.push({ left, step: `${number} ${name}` });
    };
    const steps = await watched(() => work(dir), { after: keep });
    expect(steps).toBeGreaterThan(words[1] === 'new' ? 40 : 5);
    const seen: string[] = [];
    for (const { left, step } of deaths) {
      seen.push(served(left));
      await goesOn(left, step);
    }
    // First the one, from the switch on the other: never anything else, and both.
    expect(seen.filter((word, at) => word !== seen[at - 1])).toEqual(words);
  }, 60_000);

  test('on a disk that is full at every single step leaves what is served, and nothing of its own', async () => {
    const steps = await watched(() => work(standing()), {});
    for (const times of [1, 1000]) {
      for (let step = 1; step <= steps; step++) {
        const dir = standing();
        let fault: unknown;
        await watched(
          async () => {
            try {
              await work(dir);
            } catch (thrown) {
              fault = thrown;
            }
          },
          fullFrom(step, times),
        );
        const name = `step ${step}, ${times} times`;
        if (fault !== undefined) expect((fault as NodeJS.ErrnoException).code, name).toBe('ENOSPC');
        // A link that cannot be made is a copy; one that goes back does without what it would carry over.
        expect(fault === undefined ? words : [words[0]], name).toContain(served(dir));
        expect(litter(dir), name).toEqual([]);
        if (step % 5 === 0) await goesOn(dir, name);
        rmSync(dir, { recursive: true });
      }
    }
  }, 60_000);
});

test('a disk fills up as it should', async () => {
  const dir = standing();
  const faults: unknown[] = [];
  await watched(() => publishing(dir).catch((fault) => faults.push(fault)), fullFrom(1, 1000));
  expect(faults).toMatchObject([{ code: 'ENOSPC' }]);
  expect(readdirSync(join(dir, 'releases'))).toHaveLength(2);
});
