import { fileAddress, pageAddress } from '../core/model/address.ts';
import { targetOf } from '../core/model/link.ts';

const base = import.meta.env.BASE_URL;

/** The address of a page: of an entry by its key, or of any page of ours by its address, with or without an anchor. */
export const linkTo = (target: string): string => pageAddress(base, target);

/** An address of ours as it is written for readers elsewhere: whole, where the site knows its own. Others stay as they are. */
export const whole = (address: string): string =>
  import.meta.env.SITE && address.startsWith('/') ? new URL(address, import.meta.env.SITE).href : address;

/** The address of a file served as it is. */
export const fileAt = (path: string): string => fileAddress(base, path);

/** The address that a link in an article means; `file` is the article it stands in. */
export function linkFrom(file: string, href: string): string {
  if (href.startsWith('#')) return href;
  const target = targetOf(href, file);
  const anchor = 'anchor' in target && target.anchor ? `#${target.anchor}` : '';
  switch (target.kind) {
    case 'page':
      return linkTo(target.address + anchor).replace(/(?=#|$)/, encodeURI(target.query));
    case 'file':
      return fileAt(target.path + anchor);
    default:
      return href;
  }
}
