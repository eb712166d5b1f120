import { isLink, type Own } from './addresses.ts';
import type { MarkupFault } from './html-faults.ts';

/** Fields that a script of ours makes a link of. */
const address = /^(?:url|href|src|link|address|to|way)$/;

/** Reads a file that scripts fetch: it is JSON, and leads nowhere that a page could not lead. */
export function jsonFaults(json: string, file: string, own: Own): MarkupFault[] {
  const faults: MarkupFault[] = [];
  try {
    JSON.parse(json, (name: string, value: unknown) => {
      if (address.test(name) && typeof value === 'string' && !isLink(value, own))
        faults.push({ kind: 'html-address', file, about: { what: `"${name}": "${value.slice(0, 60)}"` } });
      return value;
    });
  } catch {
    faults.push({ kind: 'html-broken', file, about: { what: 'json' } });
  }
  return faults;
}
