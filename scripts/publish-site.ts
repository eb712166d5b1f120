import { mkdirSync } from 'node:fs';
import type { Access } from '../src/core/model/access.ts';
import { holding } from '../src/disk/lock.ts';
import { faultOfContent } from '../src/disk/output.ts';
import { faultOfLinks, inspectFolder } from '../src/disk/publish/inspect-folder.ts';
import { type Published, publish } from '../src/disk/publish/publish.ts';
import { currentName, placesIn, releasesIn } from '../src/disk/publish/release.ts';
import { type RolledBack, rollBack } from '../src/disk/publish/roll-back.ts';
import { auditFault } from './before-switch.ts';
import { toolFault } from './build-faults.ts';
import { type Built, buildSite } from './build-site.ts';
import { folderFault } from './judge-content.ts';
import type { Words } from './options.ts';

export interface PublishOptions {
  dir: string;
  content: string;
  base: string;
  site: string | undefined;
  access: Access;
  keep: number;
  lang: keyof Words;
}

type SiteBuilt = Extract<Built, { ok: true }>;

/** A site that did not come about, or whatever else kept it from being served. */
export type PublishFault = Exclude<Built, { ok: true }> | { reason: 'refused'; message: Words };
export type SitePublished = Published<PublishFault> & { built?: SiteBuilt };

/** A publication holds its folder while it builds, and building takes its time. */
const patience = 1_800_000;

const waiting: Words = {
  zh: '另一次发布正在进行，等它结束……',
  en: 'Another publication is under way; waiting for it to end…',
};

/** Checks a content folder, builds its site aside, audits it, and switches it in. */
export function publishSite(options: PublishOptions): Promise<SitePublished> {
  const { dir, content } = options;
  const unfit = folderFault(content) ?? faultOfContent(dir, content) ?? inspectFolder(dir);
  if (unfit) return Promise.resolve(refused(unfit));
  return alone(options, refused, async () => {
    const unable = faultOfLinks(dir) ?? otherThanServed(options);
    if (unable) return refused(unable);
    let built: SiteBuilt | undefined;
    const published = await publish<PublishFault>({
      ...options,
      make: async (out) => {
        const end = await buildSite({
          ...options,
          out,
          lastSite: placesIn(dir).current,
          audited: 'later',
          compress: 'yes',
        });
        if (end.ok) built = end;
        return end.ok ? undefined : end;
      },
      audit: async (site, carried) => {
        const message = await auditFault(site, carried, options);
        return message && { reason: 'refused', message };
      },
    });
    return { ...published, ...(built ? { built } : {}) };
  });
}

/** Has an earlier release served again. */
export function rollBackSite(options: Pick<PublishOptions, 'dir' | 'lang'>, name?: string): Promise<RolledBack> {
  const { dir } = options;
  const refusal = (fault: Words): RolledBack => ({ ok: false, fault });
  // Where nothing was published, this says so, and writes nothing.
  if (releasesIn(dir).size === 0) return Promise.resolve(rollBack(dir, name));
  const unfit = inspectFolder(dir);
  return unfit ? Promise.resolve(refusal(unfit)) : alone(options, refusal, () => rollBack(dir, name));
}

/** Does something with a folder while nobody else publishes there. What the machine refuses becomes an answer like others. */
async function alone<T>(
  { dir, lang }: Pick<PublishOptions, 'dir' | 'lang'>,
  refusal: (fault: Words) => T,
  work: () => T | Promise<T>,
): Promise<T> {
  const onWait = (): boolean => process.stderr.write(`${waiting[lang]}\n`);
  try {
    mkdirSync(dir, { recursive: true });
    return await holding(placesIn(dir).lock, work, { patience, onWait });
  } catch (error) {
    return refusal(toolFault(error, dir));
  }
}

const refused = (message: Words): { ok: false; fault: PublishFault } => ({
  ok: false,
  fault: { reason: 'refused', message },
});

/** A folder is for one edition below one path: who forgets an option must not give the staff's edition to the public. */
function otherThanServed({ dir, access, base }: PublishOptions): Words | undefined {
  const served = releasesIn(dir).get(currentName(dir) ?? '');
  if (!served) return undefined;
  if (served.access !== access) {
    const forgotten: Words =
      served.access === 'public'
        ? { zh: '是不是少写了 --access public？不然', en: 'Did you forget --access public? If not, ' }
        : { zh: '', en: '' };
    return {
      zh: `${dir} 里发布的是 ${served.access} 版，这次要发布 ${access} 版。${forgotten.zh}请换一个文件夹。`,
      en: `${dir} serves the ${served.access} edition, and this is the ${access} one. ${forgotten.en}choose another folder.`,
    };
  }
  if (served.base !== base)
    return {
      zh: `${dir} 里的网站放在 ${served.base} 下，这次是 ${base}。请写上 --base ${served.base}，或换一个文件夹。`,
      en: `The site in ${dir} lives below ${served.base}, and this one below ${base}. Add --base ${served.base}, or choose another folder.`,
    };
  return undefined;
}
