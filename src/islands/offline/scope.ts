/** What a service worker is given; the types of a page do not know it. */
interface Extendable {
  waitUntil: (work: Promise<unknown>) => void;
}
export interface Fetching extends Extendable {
  request: Request;
  clientId: string;
  resultingClientId: string;
  preloadResponse: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}
export interface Asked extends Extendable {
  data: unknown;
  ports: readonly MessagePort[];
  source: { id: string; url: string } | null;
}
/** A page that the worker serves. */
export interface ServedPage {
  id: string;
  url: string;
  postMessage: (message: unknown) => void;
  navigate: (url: string) => Promise<unknown>;
}
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: {
    get: (id: string) => Promise<ServedPage | undefined>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (name: 'fetch', listener: (event: Fetching) => void): void;
    (name: 'message', listener: (event: Asked) => void): void;
    (name: 'install' | 'activate', listener: (event: Extendable) => void): void;
  };
}

export const scope = self as unknown as Scope;
/** The path below which the site stands. */
export const base = new URL(scope.registration.scope).pathname;
