import { type KeptNote, neverRead, noteIn } from '../../core/offline/kept-note.ts';
import type { TakeStanding } from '../../core/offline/messages.ts';
import { type StoreKind, storeName } from '../../core/offline/stores.ts';
import type { Take } from '../../core/offline/take.ts';

export interface Kept extends KeptNote {
  address: string;
}

/** What is kept on this device of the site below a base: read by its pages, changed by its worker alone. */
export class Shelf {
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  store(kind: StoreKind): Promise<Cache> {
    return caches.open(storeName(this.base, kind));
  }

  /** The notes of all that a store holds. */
  async #notes(kind: StoreKind): Promise<Kept[]> {
    const store = await this.store(kind);
    const found = await Promise.all(
      (await store.keys()).map(async (request) => {
        const note = noteIn((await store.match(request))?.headers ?? new Headers());
        const { pathname, search } = new URL(request.url);
        return note && { ...note, address: pathname + search };
      }),
    );
    return found.flatMap((kept) => kept ?? []);
  }

  /** Pages, newest first. */
  async pages(): Promise<Kept[]> {
    const notes = (await this.#notes('pages')).filter(({ address }) => address.endsWith('/'));
    return notes.sort((a, b) => b.at - a.at);
  }

  /** What pages fetch: for each build that a kept page is of. */
  async data(): Promise<Kept[]> {
    return (await this.#notes('pages')).filter(({ address }) => !address.endsWith('/'));
  }

  files = (): Promise<Kept[]> => this.#notes('files');

  async takes(): Promise<Take[]> {
    const store = await this.store('state');
    const requests = (await store.keys()).filter(({ url }) => new URL(url).pathname.startsWith(this.takeAddress('')));
    const takes = await Promise.all(requests.map(async (request) => (await store.match(request))?.json()));
    return takes.flatMap((take) => (take ? [take as Take] : []));
  }

  takeAddress = (id: string): string => `${this.base}offline/takes/${encodeURIComponent(id)}`;

  /** How the things that were taken along stand, and how many bytes there are in all. */
  async standing(): Promise<{ takes: TakeStanding[]; read: Kept[]; total: number; search: number | undefined }> {
    const [takes, pages, data, files] = await Promise.all([this.takes(), this.pages(), this.data(), this.files()]);
    const sizes = new Map(files.map(({ address, size }) => [address, size]));
    const notes = new Map([...pages, ...data].map((kept) => [kept.address.replace(/\?.*/, ''), kept]));
    const sizeOf = (of: readonly Kept[]): number =>
      sum(of.map(({ size }) => size)) +
      sum([...new Set(of.flatMap((kept) => kept.files))].map((file) => sizes.get(file) ?? 0));
    const wanted = new Set(takes.flatMap((take) => take.pages));
    const search = noteIn(
      (await (await this.store('search')).match(this.searchAddress))?.headers ?? new Headers(),
    )?.size;
    return {
      takes: takes.map((take) => {
        const there = [...take.pages, ...take.files].flatMap((address) => notes.get(address) ?? []);
        return { take, missing: take.pages.filter((page) => !notes.has(page)).length, size: sizeOf(there) };
      }),
      read: pages.filter(({ address, at }) => !wanted.has(address) && at !== neverRead),
      total: sizeOf([...pages, ...data]) + (search ?? 0),
      search,
    };
  }

  /** Where the index of the search is kept. */
  get searchAddress(): string {
    return `${this.base}offline/search`;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
