import type { Access } from '../src/core/model/access.ts';
import { auditSite } from '../src/disk/audit/audit.ts';
import { readManifest } from '../src/disk/manifest.ts';
import { unsafe } from './build-faults.ts';
import type { Words } from './options.ts';
import { readingsFile } from './readings-file.ts';

interface Asked {
  content: string;
  access: Access;
  base: string;
  /** The address of the site. */
  site: string | undefined;
}

/** What speaks against serving a site: it is another edition than was asked for, or holds what it must not hold. */
export async function auditFault(folder: string, carried: readonly string[], asked: Asked): Promise<Words | undefined> {
  const { content, access } = asked;
  const built = readManifest(folder)?.access ?? 'staff';
  if (built !== access)
    return {
      zh: `要发布的是 ${access} 版，建成的却是 ${built} 版，没有换上。`,
      en: `The ${access} edition was to be published, but the ${built} edition was built; nothing was switched.`,
    };
  // Pictures that were carried over are for pages that somebody still has open.
  const isCarried = new Set(carried);
  const found = await auditSite(folder, { ...asked, readings: readingsFile(content) });
  const faults = found.filter(({ kind, file }) => kind !== 'image-unused' || !isCarried.has(file));
  return faults.length > 0 ? unsafe(faults) : undefined;
}
