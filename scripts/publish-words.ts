import { placesIn, type Release } from '../src/disk/publish/release.ts';
import type { RolledBack } from '../src/disk/publish/roll-back.ts';
import type { Words } from './options.ts';
import type { SitePublished } from './publish-site.ts';

const editions: Record<Release['access'], Words> = {
  staff: { zh: '员工版', en: 'staff edition' },
  public: { zh: '公开版', en: 'public edition' },
};

/** One release in one line; the moment is that of the clock on the wall here. */
function line({ name, published, pages, access }: Release, lang: keyof Words): string {
  const moment = new Date(published).toLocaleString('sv-SE').slice(0, 16);
  const counted = { zh: `${pages} 页`, en: `${pages} pages` };
  return `${name}  ${moment}  ${counted[lang]}  ${editions[access][lang]}`;
}

/** All releases that are kept, the latest first; a star stands before the one that is served. */
export function listText(releases: readonly Release[], current: string | undefined, lang: keyof Words): string {
  if (releases.length === 0) return { zh: '这里还没有发布过网站。', en: 'Nothing was published here yet.' }[lang];
  return [...releases]
    .reverse()
    .map((release) => `${release.name === current ? '*' : ' '} ${line(release, lang)}`)
    .join('\n');
}

/** What was published, and how to go back. */
export function publishedText(
  { release, isNew, kept, stuck }: Extract<SitePublished, { ok: true }>,
  { dir, folder, lang }: { dir: string; folder: string; lang: keyof Words },
): string {
  const before = kept.filter(({ name }) => name !== release.name);
  const back = `npm run publish -- ${quoted(dir)} --rollback`;
  const texts: Words[] = [
    isNew
      ? { zh: `已发布（内容来自 ${folder}）：`, en: `Published from ${folder}:` }
      : { zh: '和现在的网站一字不差，没有换：', en: 'Nothing differs from what is served; nothing was switched:' },
    { zh: `  ${line(release, 'zh')}`, en: `  ${line(release, 'en')}` },
    { zh: `服务器的根目录：${placesIn(dir).current}`, en: `Root for the server: ${placesIn(dir).current}` },
    before.length > 0
      ? {
          zh: `还留着 ${before.length} 版：${before.map(({ name }) => name).join('、')}\n退回上一版：${back}`,
          en: `Kept besides (${before.length}): ${before.map(({ name }) => name).join(', ')}\nTo go back: ${back}`,
        }
      : { zh: '没有更早的版本可以退回。', en: 'There is no earlier release to go back to.' },
    ...(stuck === undefined ? [] : [stuckText(stuck)]),
  ];
  return texts.map((text) => text[lang]).join('\n');
}

const stuckText = (fault: unknown): Words => {
  const line = String(fault instanceof Error ? fault.message : fault).split('\n')[0];
  return {
    zh: `提醒：有旧版没能删掉（${line}），下次发布时会再删。`,
    en: `Note: an old release could not be removed (${line}); the next publication tries again.`,
  };
};

/** What is served again, and which entries come back with it. */
export function rolledBackText(
  { from, release, again }: Extract<RolledBack, { ok: true }>,
  { dir, lang }: { dir: string; lang: keyof Words },
): string {
  const back = `npm run publish -- ${quoted(dir)} --rollback ${from}`;
  return [
    { zh: `已退回：\n  ${line(release, 'zh')}`, en: `Served again:\n  ${line(release, 'en')}` }[lang],
    ...(again.length > 0
      ? [
          {
            zh: `注意：后来撤下的又能看到了：${again.join('、')}`,
            en: `Note: what was withdrawn since is visible again: ${again.join(', ')}`,
          }[lang],
        ]
      : []),
    {
      zh: `要换回刚才那一版（下次发布之前都可以）：${back}`,
      en: `To return to the one before (until the next publication): ${back}`,
    }[lang],
  ].join('\n');
}

/** A path as a shell takes it. */
const quoted = (path: string): string => (/^[\w./:\\~-]+$/.test(path) ? path : `"${path}"`);
