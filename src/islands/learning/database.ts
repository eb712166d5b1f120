import { sitePath } from './place.ts';

/** What the device keeps, by name; the first part of a key of `records` is the learner. */
export type StoreName = 'records' | 'learners' | 'device' | 'board';

/** Brings the database from the version that is its index to the next. A new version is added at the end, never changed. */
const migrations: readonly ((database: IDBDatabase) => void)[] = [
  (database) => {
    const records = database.createObjectStore('records', { keyPath: ['learner', 'record.id'] });
    records.createIndex('learner', 'learner');
    database.createObjectStore('learners', { keyPath: 'id' });
    database.createObjectStore('device');
    database.createObjectStore('board', { keyPath: 'id' });
  },
];

/** The answer of a request to the database. */
export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** When all that a transaction writes is kept; rejects where nothing of it is. */
export const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });

/** A browser that never answers is one that does not keep. */
const patience = 3000;

/** The database of this site on this device. Rejects where the browser has none, closes it to us, or has one of a newer site. */
export const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(`fengfan ${sitePath}`, migrations.length);
    const timer = setTimeout(() => reject(new Error('the database does not answer')), patience);
    request.onupgradeneeded = ({ oldVersion }) => {
      for (const migrate of migrations.slice(oldVersion)) migrate(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      // Another tab has a newer site: it may go on, this one asks anew when it is loaded again.
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
