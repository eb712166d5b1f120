import { aliasVariants, type NamesOfOneThing } from './aliases.ts';
import type { Finding } from './finding.ts';
import type { Folding } from './folding.ts';
import type { Phrase } from './phrases.ts';
import { inAll, type LookUp, pagesWith, type Standing } from './standing.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** Pages that have each phrase, or the same with another name of the thing, and at least one by another name. */
export async function byOtherNames(
  phrases: readonly Phrase[],
  standing: readonly (readonly Standing[])[],
  index: { names: NamesOfOneThing; folding: Folding; lookUp: LookUp },
): Promise<Finding[]> {
  const variants = phrases.map((phrase) => aliasVariants(phrase, index.names, index.folding));
  if (variants.every((others) => others.length === 0)) return [];
  const via = new Map<number, { name: string; wanted: Wanted }[]>();
  const lists = await Promise.all(
    variants.map(async (others, at) => {
      const pages = new Map((standing[at] ?? []).map((one) => [one.page, one]));
      for (const { phrase, name } of others) {
        for (const one of await pagesWith(phrase.tokens, index.lookUp)) {
          if (pages.has(one.page)) continue;
          pages.set(one.page, one);
          via.set(one.page, [...(via.get(one.page) ?? []), { name, wanted: wantedOf(phrase) }]);
        }
      }
      return [...pages.values()];
    }),
  );
  return inAll(lists)
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .flatMap(({ page }) => {
      const names = via.get(page) ?? [];
      const wanted = [...phrases.map(wantedOf), ...names.map((one) => one.wanted)];
      return names[0] ? [{ page, match: 'alias', via: names[0].name, wanted }] : [];
    });
}
