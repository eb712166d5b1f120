import { existsSync } from 'node:fs';
import { readManifest } from '../manifest.ts';
import type { OutputFault } from '../output.ts';
import { carriable, carryOver } from './carry-over.ts';
import { clearLeftovers } from './clear-away.ts';
import { currentName, folderOf, type Release, releasesIn, siteOf, writeRelease } from './release.ts';
import { switchTo } from './switch-to.ts';

export type RolledBack =
  | {
      ok: true;
      from: string;
      release: Release;
      /** What is published again although the release that goes did not publish it. */
      again: string[];
    }
  | { ok: false; fault: OutputFault };

/**
 * Has the release served that was served before, or the one that is named. Nothing is removed, so that one may change one's
 * mind until the next publication. Only for who holds the lock of the folder.
 */
export function rollBack(dir: string, name?: string): RolledBack {
  const releases = releasesIn(dir);
  const from = currentName(dir);
  const served = releases.get(from ?? '');
  if (releases.size === 0 || from === undefined || (!served && name === undefined))
    return { ok: false, fault: nothingServed(dir) };
  const wanted = name ?? served?.follows;
  const release = wanted === undefined ? undefined : releases.get(wanted);
  if (!release) return { ok: false, fault: noSuch(name, [...releases.keys()], from) };
  if (release === served) return { ok: false, fault: alreadyServed(from) };
  clearLeftovers(dir);
  if (served) welcome(dir, served, release);
  switchTo(dir, release.name);
  const lately = new Set(keysOf(dir, from));
  return { ok: true, from, release, again: keysOf(dir, release.name).filter((key) => !lately.has(key)) };
}

const keysOf = (dir: string, name: string): readonly string[] => readManifest(siteOf(dir, name))?.keys ?? [];

/** For those who have a page open of the release that goes: its style sheets and scripts. */
function welcome(dir: string, served: Release, release: Release): void {
  const site = siteOf(dir, release.name);
  const guests = carriable(dir, [{ release: served, kinds: ['code'] }], site);
  const carried = [...release.carried, ...guests.map(({ file }) => file)].sort();
  try {
    writeRelease(folderOf(dir, release.name), { ...release, carried });
    carryOver(guests, site);
  } catch {
    // Going back is what one does when something is wrong, such as a full disk: a page without its style is a small thing then.
  }
}

const nothingServed = (dir: string): OutputFault =>
  existsSync(dir)
    ? { zh: `${dir} 里还没有发布过网站。`, en: `Nothing was published in ${dir} yet.` }
    : { zh: `没有 ${dir} 这个文件夹。`, en: `There is no folder ${dir}.` };

function noSuch(name: string | undefined, all: readonly string[], current: string): OutputFault {
  const others = all.filter((one) => one !== current);
  const there = {
    zh: others.length > 0 ? `留着的还有：${others.join('、')}` : '除了现在的，没有留着别的。',
    en: others.length > 0 ? `There are: ${others.join(', ')}` : 'None but the current one is kept.',
  };
  return name === undefined
    ? {
        zh: `在 ${current} 之前没有留着可以退回的一版。${there.zh}`,
        en: `No release from before ${current} is kept. ${there.en}`,
      }
    : { zh: `没有“${name}”这一版。${there.zh}`, en: `There is no release "${name}". ${there.en}` };
}

const alreadyServed = (name: string): OutputFault => ({
  zh: `现在的网站就是 ${name}。`,
  en: `${name} is what is served already.`,
});
