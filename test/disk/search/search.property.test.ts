import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opened, record } from './opened.ts';

// Few characters, so that words repeat; both scripts, one beyond the basic plane, Latin, numbers and marks.
const character = fc.constantFrom(...'服务客户为台企預𠮷', 'A', '4', 'é', '，', ' ', '\n');
const text = fc.array(character, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));

const simplified = (written: string): string => written.replaceAll('預', '预');
const isHan = (written: string): boolean => /^\p{Script=Han}+$/u.test(written);

test('a run of Han characters is found on just the pages that have it, whatever they say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 6 }), fc.nat(), fc.nat(), async (texts, page, place) => {
      const site = await opened(texts.map((one, number) => record(`${number}`, one)));
      const runs = (texts[page % texts.length] ?? '').match(/\p{Script=Han}+/gu) ?? [];
      const run = [...(runs[place % Math.max(1, runs.length)] ?? '')].slice(place % 3, (place % 3) + 4).join('');
      if (!isHan(run)) return;
      const { found } = await site.find(run);
      const literal = found.filter(({ match }) => match === 'literal').map((finding) => finding.page);
      const having = texts.flatMap((one, number) => (simplified(one).includes(simplified(run)) ? [number] : []));
      expect(literal.sort()).toEqual(having);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('whatever is asked, the answer is a list of different pages', async () => {
  const site = await opened([record('服务', '客户为先。'), record('台资企业', '预付款 ASTAR 4P')]);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (query) => {
      const { found } = await site.find(query);
      expect(new Set(found.map(({ page }) => page)).size).toBe(found.length);
    }),
  );
}, 60_000);
