/** What a device keeps of a site, each kind in a store of its own. */
export type StoreKind = 'pages' | 'files' | 'search' | 'shell' | 'state';

/** How all stores of the site below this base begin; the blank keeps `/` and `/sub/` apart. */
const prefix = (base: string): string => `fengfan-offline ${base} `;

/** The name of a store. Sites on one host keep their things apart. */
export const storeName = (base: string, kind: StoreKind): string => prefix(base) + kind;

/** Of all stores of a host those of the site below this base. */
export const storesOf = (base: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(prefix(base)));
