/** Where a file begins and ends in an archive. */
export type Place = readonly [start: number, end: number];

/** The head says in so many digits how long the table is that follows it. */
export const headLength = 10;

/** Many files as one, so that a device fetches and keeps all of them or none: head, table, then one file after another. */
export function archived(files: readonly (readonly [name: string, data: Uint8Array])[]): Uint8Array[] {
  const table = new TextEncoder().encode(JSON.stringify(files.map(([name, { length }]) => [name, length])));
  const head = new TextEncoder().encode(String(table.length).padStart(headLength, '0'));
  return [head, table, ...files.map(([, data]) => data)];
}

/** How long the table of an archive is; undefined where this is none. */
export const tableLength = (head: string): number | undefined => (/^\d{10}$/.test(head) ? Number(head) : undefined);

/** Where each file stands; undefined where the archive is not whole. */
export function placesIn(table: string, whole: number): Map<string, Place> | undefined {
  const places = new Map<string, Place>();
  let at = headLength + new TextEncoder().encode(table).length;
  for (const [name, length] of JSON.parse(table) as [string, number][]) {
    places.set(name, [at, at + length]);
    at += length;
  }
  return at === whole ? places : undefined;
}
