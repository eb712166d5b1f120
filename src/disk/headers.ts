/** What `site.yaml` changes about the headers: where pages may send to, and which sites may use the search. */
export interface Origins {
  /** Where pages send searches that found nothing. */
  connect: readonly string[];
  /** Where a form may lead to: the channel for feedback, and the sign-in, which stops a search when a session has ended. */
  form: readonly string[];
  /** Other sites that import the search. */
  search: readonly string[];
}

export const noOrigins: Origins = { connect: [], form: [], search: [] };

/** What a company's settings name addresses in. */
interface Settings {
  search: { gaps?: string | undefined; origins: readonly string[] };
  feedback?: { url?: string | undefined } | undefined;
  signIn: readonly string[];
}

/** The origins that the settings of a company name. */
export const originsOf = ({ search, feedback, signIn }: Settings): Origins => ({
  connect: webOrigins([search.gaps]),
  form: webOrigins([feedback?.url, ...signIn]),
  search: webOrigins(search.origins),
});

/** What can be written into a header and a server's own language: the URL standard lets quotes and semicolons be part of a host. */
const plainOrigin = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;

/** Each once, in the order given; letters and calls are no web addresses. */
function webOrigins(addresses: readonly (string | undefined)[]): string[] {
  const origins = addresses.flatMap((address) => (address && URL.canParse(address) ? [new URL(address).origin] : []));
  return [...new Set(origins)].filter((origin) => plainOrigin.test(origin));
}

/** What a page of ours may do: only what the built folder itself serves. Pagefind's engine needs WebAssembly. */
const policy = ({ connect, form }: Origins): Record<string, readonly string[]> => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'media-src': ["'self'"],
  'connect-src': ["'self'", ...connect],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'", ...form],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // Of the one address that may become a worker, on a site that may be read offline.
  'trusted-types': ['fengfan'],
});

/**
 * Not understood where a page says its policy itself; and what no page of ours has, but a film does that a company put beside them:
 * opened by itself, a browser judges it as a page.
 */
const headerOnly = new Set(['frame-ancestors', 'media-src']);

/** The policy that a page says itself, for servers that send no headers of ours: as strict, as far as a page can say it. */
export const pagePolicy = (origins: Origins): string =>
  Object.entries(policy(origins))
    .filter(([directive]) => !headerOnly.has(directive))
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join(';');

/** To whom a page that was left is named, in a header and in each page. */
export const referrerPolicy = 'same-origin';

/** What of a device pages of ours use: slides fill the screen, and texts are copied. */
const used = ['clipboard-write', 'fullscreen'];

/** All that Chromium, from 109 on, knows to hand out and ours do not ask for. A name unknown to a browser is a complaint in its console. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

const permissions = [...used.map((name) => `${name}=(self)`), ...unused.map((name) => `${name}=()`)].sort().join(', ');

/** The headers that every answer carries, here as on a company's own server. */
export const headersFor = (origins: Origins): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': Object.entries(policy(origins))
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': referrerPolicy,
  'Permissions-Policy': permissions,
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Sites that may search ask with CORS, which this header does not concern.
  'Cross-Origin-Resource-Policy': 'same-origin',
});
