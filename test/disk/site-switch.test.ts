import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { writeManifest } from '../../src/disk/manifest.ts';
import { recover, stagingFolder, switchIn } from '../../src/disk/site-switch.ts';

const home = mkdtempSync(join(tmpdir(), '风范 switch-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let rooms = 0;
const freshRoom = (): string => {
  const room = join(home, String(++rooms));
  mkdirSync(room);
  return room;
};

function siteAt(out: string, text: string): void {
  mkdirSync(out);
  for (const name of ['a', 'b', 'c']) writeFileSync(join(out, name), text);
  writeManifest(out, { generator: text, base: '/', keys: [] });
}

/** The one text that all files of a whole site hold. */
function siteIn(out: string): string | undefined {
  if (!existsSync(out)) return undefined;
  const texts = readdirSync(out)
    .filter((name) => name !== 'fengfan.json')
    .map((name) => readFileSync(join(out, name), 'utf8'));
  return texts.length === 3 && new Set(texts).size === 1 ? texts[0] : `mixed: ${texts.join()}`;
}

/** Runs the work in a process that dies after the step; answers with the steps it came to. */
const killed = (work: 'switch' | 'recover', out: string, step: string): Promise<string[]> =>
  new Promise((done) => {
    const script = join(import.meta.dirname, 'killed-switch.ts');
    execFile(process.execPath, ['--disable-warning=ExperimentalWarning', script, work, out, step], (_, stdout) =>
      done(stdout.split('\n').filter(Boolean)),
    );
  });

describe.each([
  ['over an old site', true],
  ['for the first time', false],
])('a switch %s', (_, hasOld) => {
  test('killed after every single step leaves a whole site, after recovery and after a killed recovery', async () => {
    const steps = [
      'staged',
      'ready',
      'journal written',
      'old site set aside',
      'new site in place',
      'journal removed',
      ...(hasOld ? ['old site renamed'] : []),
      'old site removed',
    ];
    const recoverySteps = [
      'site in place',
      'journal removed',
      'old site renamed',
      'old site removed',
      'leftovers removed',
    ];
    // Over an old site recovery has most to do, so there it is killed in its turn.
    const recoveries = hasOld ? ['', ...recoverySteps] : [''];
    const leavesJournal = (step: string): boolean => steps.indexOf(step) >= 2 && steps.indexOf(step) <= 4;
    const deaths = steps.flatMap((step) =>
      (leavesJournal(step) ? recoveries : ['']).map((recoveryStep) => ({ step, recoveryStep })),
    );
    const whole = async ({ step, recoveryStep }: (typeof deaths)[number]) => {
      const room = freshRoom();
      const out = join(room, 'dist');
      if (hasOld) siteAt(out, 'old');
      expect(await killed('switch', out, step)).toContain(step);
      if (recoveryStep) await killed('recover', out, recoveryStep);
      await recover(out);
      const site = siteIn(out);
      const isOldAllowed = steps.indexOf(step) < steps.indexOf('new site in place');
      const allowed = isOldAllowed ? [hasOld ? 'old' : undefined, ...(hasOld ? [] : ['new'])] : ['new'];
      expect(allowed, `${step} / ${recoveryStep}`).toContain(site);
      expect(readdirSync(room), `${step} / ${recoveryStep}`).toEqual(site === undefined ? [] : ['dist']);
    };
    await inTurns(deaths, whole);
  }, 60_000);
});

/** A few processes at a time: enough to be quick, few enough for a small machine. */
async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += 6) await Promise.all(all.slice(at, at + 6).map(work));
}

describe('switch', () => {
  it('replaces the old site and leaves nothing beside it', async () => {
    const room = freshRoom();
    const out = join(room, '成 品');
    siteAt(out, 'old');
    const staging = stagingFolder(out);
    rmSync(staging, { recursive: true });
    siteAt(staging, 'new');
    await switchIn(staging, out);
    expect(siteIn(out)).toBe('new');
    expect(readdirSync(room)).toEqual(['成 品']);
  });

  it('puts the old site back when the new one cannot be moved in', async () => {
    const room = freshRoom();
    const out = join(room, 'dist');
    siteAt(out, 'old');
    await expect(switchIn(join(room, '.dist.next-0'), out)).rejects.toThrow();
    expect(siteIn(out)).toBe('old');
    expect(readdirSync(room)).toEqual(['dist']);
  });

  it('takes over the lock of a dead process, and two at once both end with a whole site', async () => {
    const out = join(freshRoom(), 'dist');
    const ends = await Promise.all([
      killed('switch', out, 'ready'),
      killed('switch', out, 'never'),
      killed('switch', out, 'never'),
    ]);
    expect(ends.slice(1).map((steps) => steps.at(-1))).toEqual(['old site removed', 'old site removed']);
    expect(siteIn(out)).toBe('new');
  });
});

describe('a folder beside the site that is not ours', () => {
  const foreign = (room: string): string => {
    mkdirSync(join(room, '.dist.last'));
    writeFileSync(join(room, '.dist.last', 'letter.txt'), '');
    return join(room, '.dist.last', 'letter.txt');
  };

  it('stays when a site is recovered', async () => {
    const room = freshRoom();
    siteAt(join(room, 'dist'), 'old');
    const letter = foreign(room);
    await recover(join(room, 'dist'));
    expect(existsSync(letter)).toBe(true);
    expect(siteIn(join(room, 'dist'))).toBe('old');
  });

  it('is not taken for the last site, nor written over', async () => {
    const room = freshRoom();
    const out = join(room, 'dist');
    const letter = foreign(room);
    writeFileSync(join(room, '.dist.journal'), '');
    await recover(out);
    expect(existsSync(out)).toBe(false);
    siteAt(out, 'old');
    const staging = stagingFolder(out);
    await expect(switchIn(staging, out)).rejects.toThrow('.dist.last');
    expect(siteIn(out)).toBe('old');
    expect(existsSync(letter)).toBe(true);
  });

  it('may have a name like ours', async () => {
    const room = freshRoom();
    const names = ['.dist.old-99999999', '.dist.old-2026.01', '.dist.old-', '.dist.next-year', '.dist.older'];
    for (const name of names) {
      mkdirSync(join(room, name));
      writeFileSync(join(room, name, 'letter.txt'), '');
    }
    writeFileSync(join(room, '.dist.old-99999998'), '');
    mkdirSync(join(room, '.dist.next-99999999'));
    await recover(join(room, 'dist'));
    expect(readdirSync(room).sort()).toEqual([...names, '.dist.old-99999998'].sort());
  });
});

test('an old site whose removal was killed is removed by the next recovery', async () => {
  const room = freshRoom();
  const out = join(room, 'dist');
  siteAt(out, 'new');
  siteAt(join(room, '.dist.last'), 'old');
  expect(await killed('recover', out, 'old site renamed')).toContain('old site renamed');
  expect(readdirSync(room).some((name) => name.startsWith('.dist.old-'))).toBe(true);
  await recover(out);
  expect(readdirSync(room)).toEqual(['dist']);
});

test('an empty folder that was set aside is removed, since a site may be built into one', async () => {
  const room = freshRoom();
  mkdirSync(join(room, '.dist.last'));
  await recover(join(room, 'dist'));
  expect(readdirSync(room)).toEqual([]);
});
