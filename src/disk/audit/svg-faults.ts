import type { Own } from './addresses.ts';
import { htmlFaults, type MarkupFault } from './html-faults.ts';

/**
 * Reads a picture. It is XML, which can do more than the same letters in a page: entities, instructions, names with other
 * prefixes. A picture of ours has none of them, so what is left reads the same in both.
 */
export function svgFaults(svg: string, file: string, own: Own): MarkupFault[] {
  const body = svg.replace(/^\ufeff?<\?xml\s[^<>?]*\?>\s*/, '');
  const special = /<[!?][^>]{0,40}>?/.exec(body.replace(/<!--(?:(?!--)[\s\S])*-->/g, ''))?.[0];
  if (special !== undefined) return [{ kind: 'html-element', file, about: { what: special } }];
  return htmlFaults(`<!doctype html><title></title>${body}`, file, own);
}
