/** What a page of ours may do: only what the built folder itself serves. Pagefind's search needs WebAssembly. */
const policy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Of the one address that may become a worker, on a site that may be read offline.
  'trusted-types': 'fengfan',
};

/** What `site.yaml` changes about the headers: which origins pages may send to, and which may use the search. */
export interface Origins {
  /** Where pages send searches that found nothing. */
  connect: readonly string[];
  /** Other sites that import the search. */
  search: readonly string[];
}

/** The origins that the settings of a company name. */
export const originsOf = ({ gaps, origins }: { gaps?: string | undefined; origins: readonly string[] }): Origins => ({
  connect: gaps === undefined ? [] : [new URL(gaps).origin],
  search: origins,
});

/** The headers that every answer carries, here as on a company's own server: the README gives them for nginx and Caddy. */
export function headersFor({ connect }: Pick<Origins, 'connect'>): Readonly<Record<string, string>> {
  const directives = { ...policy, 'connect-src': ["'self'", ...connect].join(' ') };
  return {
    'Content-Security-Policy': Object.entries(directives)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  };
}

/** The files that another site needs to search this one; `path` is below the base. */
const isSearch = (path: string): boolean => path === 'search-api.js' || path.startsWith('pagefind/');

/** What an answer to another site carries besides, when `asking` is one that may search; `path` is below the base. */
export function sharingHeaders(path: string, asking: string | undefined, { search }: Origins): Record<string, string> {
  if (search.length === 0 || !isSearch(path)) return {};
  const isListed = asking !== undefined && search.includes(asking);
  return { Vary: 'Origin', ...(isListed ? { 'Access-Control-Allow-Origin': asking } : {}) };
}
