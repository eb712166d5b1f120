import { storesOf } from '../core/offline/stores.ts';
import { base, scope } from './offline/scope.ts';

/** The worker of a site that may no longer be read offline: it clears away what the one before it kept, and goes. */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => {
  const clear = async (): Promise<void> => {
    for (const name of storesOf(base, await caches.keys())) await caches.delete(name);
    await scope.registration.unregister();
  };
  event.waitUntil(clear());
});
