import { sitePath } from '../learning/place.ts';

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}

const address = `${sitePath}sw.js`;

/** Under Trusted Types the one address that may become a worker of ours. */
function trusted(): string {
  const policies = (window as { trustedTypes?: Policies }).trustedTypes;
  const createScriptURL = (url: string): string => {
    if (url !== address) throw new TypeError(`${url} is not the worker of this site`);
    return url;
  };
  return policies ? policies.createPolicy('fengfan', { createScriptURL }).createScriptURL(address) : address;
}

/** Registers the worker. Undefined where the browser has none to give, or the server forbids it. */
export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  if (!navigator.serviceWorker) return undefined;
  try {
    return await navigator.serviceWorker.register(trusted(), { scope: sitePath });
  } catch {
    return undefined;
  }
}
