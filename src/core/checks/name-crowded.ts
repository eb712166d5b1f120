import { sitePages } from '../curriculum/site-pages.ts';
import type { Fault } from '../model/problem.ts';
import { fault, type Rule } from './rule.ts';
import type { Shelf } from './shelf.ts';

export const nameCrowded: Rule = {
  name: 'name-crowded',
  severity: 'error',
  zh: {
    title: '文件会盖住网站的页面',
    message: (about) => `public 里的这个文件会盖住网站自己的 ${about.address}。`,
    hint: () => '换一个文件名。',
  },
  en: {
    title: 'A file that hides a page',
    message: (about) => `This file in public would hide ${about.address} of the site.`,
    hint: () => 'Choose another name.',
  },
};

/** Folders and files that a build writes for itself; what a company puts there would break its scripts or its search. */
const own =
  /^(?:_astro|pagefind)\/|^(?:fengfan\.json|search-api\.js|licences\.txt|search\/dialog\.json|curricula\/.+\/test\.json)$/;
/** A folder with the name of a file of the site. */
const fileAsFolder = /(?:^|\/)(?:index\.html|404\.html|icon\.svg|search-api\.js)\//;

/** Files of `public/` that would be served in place of a page, or get in the way of a file of the site. */
export function addressFaults(shelf: Shelf): Fault[] {
  const pages = sitePages(shelf.whole);
  return [...shelf.publicFiles].flatMap((file) => {
    const path = file.replace(/^public\//, '');
    const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const folder = address.endsWith('/') ? address : `${address}/`;
    if (own.test(path) || fileAsFolder.test(path)) return [fault(nameCrowded, file, null, { address: `/${path}` })];
    const taken = pages.has(folder) || shelf.entries.has(folder.slice(1, -1));
    return taken ? [fault(nameCrowded, file, null, { address: folder })] : [];
  });
}
