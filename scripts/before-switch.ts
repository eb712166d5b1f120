import type { Access } from '../src/core/model/access.ts';
import { readManifest } from '../src/disk/manifest.ts';
import type { Words } from './options.ts';

/** What speaks against serving a site that was built for publication: it must be the edition that was asked for. */
export async function auditFault(site: string, { access }: { access: Access }): Promise<Words | undefined> {
  const built = readManifest(site)?.access ?? 'staff';
  if (built === access) return undefined;
  return {
    zh: `要发布的是 ${access} 版，建成的却是 ${built} 版，没有换上。`,
    en: `The ${access} edition was to be published, but the ${built} edition was built; nothing was switched.`,
  };
}
