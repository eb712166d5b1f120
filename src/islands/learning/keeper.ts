import { answered, finished, openDatabase, type StoreName } from './database.ts';
import { rememberInTab, type TabMemory, tabMemory } from './tab-memory.ts';

/** Why nothing lasts: the browser keeps nothing for us, has no room left, or holds what a newer site wrote. */
export type Trouble = 'blocked' | 'full' | 'newer';

/** A change to what is kept: a value put in or taken out. */
export type Change = { put: StoreName; value: unknown; key?: string } | { remove: StoreName; key: IDBValidKey };

/** Where things are kept: in the database of the device, or, where that is closed to us, in this tab. */
export interface Keeper {
  readonly trouble: Trouble | undefined;
  all(store: StoreName): Promise<unknown[]>;
  ofLearner(learner: string): Promise<unknown[]>;
  value(key: string): Promise<unknown>;
  /** The names of all single values. */
  names(): Promise<string[]>;
  /** All changes or none; rejects with a QuotaExceededError where there is no room. */
  change(changes: readonly Change[]): Promise<void>;
}

class DatabaseKeeper implements Keeper {
  readonly trouble = undefined;
  readonly #database: IDBDatabase;

  constructor(database: IDBDatabase) {
    this.#database = database;
  }

  #store(name: StoreName): IDBObjectStore {
    return this.#database.transaction(name).objectStore(name);
  }

  all(store: StoreName): Promise<unknown[]> {
    return answered(this.#store(store).getAll());
  }

  ofLearner(learner: string): Promise<unknown[]> {
    return answered(this.#store('records').index('learner').getAll(learner));
  }

  value(key: string): Promise<unknown> {
    return answered(this.#store('device').get(key));
  }

  async names(): Promise<string[]> {
    return (await answered(this.#store('device').getAllKeys())).map(String);
  }

  async change(changes: readonly Change[]): Promise<void> {
    const names = [...new Set(changes.map((change) => ('put' in change ? change.put : change.remove)))];
    if (names.length === 0) return;
    const transaction = this.#database.transaction(names, 'readwrite');
    const kept = finished(transaction);
    for (const change of changes) {
      if ('put' in change) transaction.objectStore(change.put).put(change.value, change.key);
      else transaction.objectStore(change.remove).delete(change.key);
    }
    await kept;
  }
}

const idOf = (value: unknown): string => (value as { id: string }).id;
const keyOf = ({ learner, record }: TabMemory['records'][number]): string => `${learner} ${idOf(record)}`;

class TabKeeper implements Keeper {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    this.trouble = trouble;
  }

  async all(store: StoreName): Promise<unknown[]> {
    return Object.values(tabMemory()[store]);
  }

  async ofLearner(learner: string): Promise<unknown[]> {
    return tabMemory().records.filter((each) => each.learner === learner);
  }

  async value(key: string): Promise<unknown> {
    return tabMemory().device[key];
  }

  async names(): Promise<string[]> {
    return Object.keys(tabMemory().device);
  }

  async change(changes: readonly Change[]): Promise<void> {
    const memory = tabMemory();
    for (const change of changes) {
      if ('put' in change) this.#put(memory, change.put, change.value, change.key);
      else this.#remove(memory, change.remove, change.key);
    }
    rememberInTab(memory);
  }

  #put(memory: TabMemory, store: StoreName, value: unknown, key = ''): void {
    if (store === 'device') memory.device[key] = value;
    else if (store === 'records') {
      const kept = value as TabMemory['records'][number];
      memory.records = [...memory.records.filter((each) => keyOf(each) !== keyOf(kept)), kept];
    } else memory[store] = [...memory[store].filter(({ id }) => id !== idOf(value)), value as Named];
  }

  #remove(memory: TabMemory, store: StoreName, key: IDBValidKey): void {
    if (store === 'device') delete memory.device[String(key)];
    else if (store === 'records') {
      const gone = (key as string[]).join(' ');
      memory.records = memory.records.filter((each) => keyOf(each) !== gone);
    } else memory[store] = memory[store].filter(({ id }) => id !== key);
  }
}

type Named = TabMemory['board'][number];

/** The keeper of this page: the device where it lets us, else the tab. */
export async function keeper(): Promise<Keeper> {
  try {
    return new DatabaseKeeper(await openDatabase());
  } catch (fault) {
    const name = fault instanceof DOMException ? fault.name : '';
    return new TabKeeper(name === 'VersionError' ? 'newer' : name === 'QuotaExceededError' ? 'full' : 'blocked');
  }
}
