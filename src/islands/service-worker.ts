import { onFetch } from './offline/answering.ts';
import { onMessage } from './offline/messaging.ts';
import { presentBuild } from './offline/renewing.ts';
import { scope } from './offline/scope.ts';
import { keepShell } from './offline/shell.ts';
import { setState, state } from './offline/state.ts';

/**
 * The worker of a site that may be read offline. A new one waits until the pages of the old one are closed: none of them shows anything
 * stale while there is a network, so nobody has to be hurried.
 */
scope.addEventListener('install', (event) => {
  const begin = async (): Promise<void> => {
    const build = await presentBuild();
    await keepShell();
    if (build && (await state()).version === '') await setState({ version: build.version });
  };
  event.waitUntil(begin());
});
scope.addEventListener('activate', (event) => {
  // The first pages of a new reader are served from now on; a page need not wait for the worker to start.
  event.waitUntil(Promise.all([scope.clients.claim(), scope.registration.navigationPreload?.enable()]));
});
scope.addEventListener('fetch', onFetch);
scope.addEventListener('message', onMessage);
