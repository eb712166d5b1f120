/** What a site may name: its own base, its own address, and the origins that `site.yaml` lets pages send to. */
export interface Own {
  base: string;
  /** Where the site will be served, for canonical links. */
  site?: string | undefined;
  /** Origins that forms may send to. */
  origins: readonly string[];
}

const here = 'https://own.invalid';

/** What an address is to a browser; undefined for none. A page lies below its base, so a relative one counts from there. */
function urlOf(address: string, { base }: Own): URL | undefined {
  const from = here + base;
  return URL.canParse(address, from) ? new URL(address, from) : undefined;
}

/** An anchor, or a path from the root of the host on: most addresses are, and need no taking apart. */
const plainPath = /^(?:#|\/(?![/\\]))[!-[\]-\uffff]*$/;

/** Whether a browser stays on the site. */
export const isSameSite = (address: string, own: Own): boolean =>
  plainPath.test(address) || urlOf(address, own)?.origin === here;

/** Whether a link may lead there: to the site itself, or out by the ways that authors have. */
export const isLink = (address: string, own: Own): boolean => {
  if (plainPath.test(address)) return true;
  const url = urlOf(address, own);
  return url !== undefined && /^(?:https?|mailto|tel):$/.test(url.protocol);
};

/** Whether a form may send there. */
export const isTarget = (address: string, own: Own): boolean =>
  isSameSite(address, own) || own.origins.includes(urlOf(address, own)?.origin ?? '');

/** Whether it is an address of this page, with or without the origin of the site. */
export const isOwn = (address: string, own: Own): boolean =>
  isSameSite(address, own) || (own.site !== undefined && urlOf(address, own)?.origin === new URL(own.site).origin);

/** Whether it is a script that the build made: named by its content, or the module of the search. */
export const isOurScript = (address: string, own: Own): boolean =>
  below(address, own, /^(?:_astro\/[\w-]+\.[0-9a-f]{8}|search-api)\.js$/);

export const isOurSheet = (address: string, own: Own): boolean => below(address, own, /^[^?#]+\.css$/);

const below = (address: string, own: Own, pattern: RegExp): boolean => {
  const url = urlOf(address, own);
  if (url?.origin !== here || !url.pathname.startsWith(own.base)) return false;
  return pattern.test(url.pathname.slice(own.base.length) + url.search + url.hash);
};
