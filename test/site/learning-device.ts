import type { Page } from 'playwright-core';

/** Closes the storage of a browser, as some in-app browsers do. Before the page is opened. */
export async function closeStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('closed', 'SecurityError');
        },
      });
  });
}

/** A device that two share, and neither is signed on. The page must have used what it keeps. */
export const shareDevice = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('fengfan /');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['learners', 'device'], 'readwrite');
          for (const [id, name] of [
            ['aaaaaaaaaa', '小李'],
            ['bbbbbbbbbb', '小王'],
          ])
            transaction.objectStore('learners').put({ id, name });
          transaction.objectStore('device').delete('current');
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );

/** What is kept on the device of the one site or the other. */
export const keptRecords = (page: Page, path = '/'): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result.map(({ record }: { record: Record<string, unknown> }) => record));
          };
        };
      }),
    `fengfan ${path}`,
  );

/** Changes all that is kept on the device of the site at the root. */
export const changeRecords = (page: Page, change: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    (changed) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('fengfan /');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite');
          const walk = transaction.objectStore('records').openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, record: { ...cursor.value.record, ...changed } });
            cursor.continue();
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    change,
  );

/** Every value that the site at the root keeps on the device beside records: settings, drafts. */
export const keptOnDevice = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('fengfan /');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('device').objectStore('device').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
  );
