import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';

/** What MDN knows of browsers: since which Chromium there is a property, a method, a selector. */

/** A version that has not come yet, for what Chromium does not have. */
export const never = Number.POSITIVE_INFINITY;

function sinceOf({ support }: CompatStatement): number {
  const statements = [support.chrome ?? []].flat();
  const versions = statements
    .filter(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name)
    .map(({ version_added: added }) => (typeof added === 'string' ? Number(added.replace('≤', '')) || never : never));
  return Math.min(never, ...versions);
}

type Node = Identifier & Record<string, unknown>;

/** The part of the data at a path; undefined where it says nothing. */
export function at(...path: string[]): Node | undefined {
  let node: unknown = bcd;
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
    node = (node as Record<string, unknown>)[step];
  }
  return node as Node;
}

/** Since which Chromium there is what stands at a path; undefined where the data says nothing. */
export const since = (...path: string[]): number | undefined => {
  const compat = at(...path)?.__compat;
  return compat && sinceOf(compat);
};

/** Since which Chromium the oldest thing of each name is there, of the names that a condition lets through. */
export function namesBelow(
  path: string[],
  counts: (owner: number, name: string) => boolean = () => true,
): Map<string, number> {
  const names = new Map<string, number>();
  const visit = (node: Node, name: string, owner: number, ownerName: string): void => {
    const version = node.__compat && sinceOf(node.__compat);
    const plain = name.replace(/_static$/, '');
    if (version !== undefined && counts(owner, ownerName))
      names.set(plain, Math.min(names.get(plain) ?? never, version));
    for (const [inner, child] of Object.entries(node))
      if (inner !== '__compat' && typeof child === 'object' && child !== null)
        visit(child as Node, inner, version ?? owner, name);
  };
  const start = at(...path);
  if (!start) throw new Error(`the data has no ${path.join('.')}`);
  visit(start, '', 0, '');
  return names;
}
