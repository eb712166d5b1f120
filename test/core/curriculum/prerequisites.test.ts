import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighbours } from '../../../src/core/curriculum/neighbours.ts';
import { prerequisiteCycles } from '../../../src/core/curriculum/prerequisite-cycles.ts';
import { prerequisiteOrder } from '../../../src/core/curriculum/prerequisite-order.ts';
import { curriculum, library } from '../build.ts';

/** `{ b: 'a' }` reads: b needs a. Keys stand below `curricula/`. */
const courses = (needs: Record<string, string>) =>
  library(
    Object.entries(needs).map(([name, before]) =>
      curriculum({ key: `curricula/${name}`, prerequisites: [...before].map((letter) => `curricula/${letter}`) }),
    ),
  );
const names = (keys: readonly string[]): string => keys.map((key) => key.replace('curricula/', '')).join('');

describe('prerequisiteOrder', () => {
  test.each([
    ['without prerequisites the keys decide', { b: '', a: '' }, 'ab'],
    ['a prerequisite comes first', { a: 'b', b: '' }, 'ba'],
    ['a chain is followed to its end', { a: 'b', b: 'c', c: '' }, 'cba'],
    ['a diamond keeps its ends', { d: '', b: 'd', c: 'd', a: 'bc' }, 'dbca'],
    ['a prerequisite that does not exist waits for nobody', { a: 'z' }, 'a'],
    ['a curriculum that names itself still comes up', { a: 'a' }, 'a'],
    ['a cycle still lists everything once', { a: 'b', b: 'a', c: 'b' }, 'abc'],
  ])('%s', (_, needs, order) => {
    expect(names(prerequisiteOrder(courses(needs)).curricula.map(({ key }) => key))).toBe(order);
  });

  test('ranks count the curricula that stand below', () => {
    const { ranks } = prerequisiteOrder(courses({ a: '', b: 'a', c: 'ab', d: '' }));
    expect([...ranks]).toEqual([
      ['curricula/a', 0],
      ['curricula/b', 1],
      ['curricula/c', 2],
      ['curricula/d', 0],
    ]);
  });

  test('among equals the lower level comes first', () => {
    const found = prerequisiteOrder(
      library([
        curriculum({ key: 'curricula/a', level: 'advanced' }),
        curriculum({ key: 'curricula/b', level: 'basic' }),
      ]),
    );
    expect(names(found.curricula.map(({ key }) => key))).toBe('ba');
  });
});

describe('prerequisiteCycles', () => {
  test.each([
    ['no prerequisites, no cycle', { a: '', b: '' }, []],
    ['a diamond is no cycle', { d: '', b: 'd', c: 'd', a: 'bc' }, []],
    ['a curriculum may wait for itself', { a: 'a' }, ['aa']],
    ['two wait for each other, told once', { b: 'a', a: 'b' }, ['aba']],
    ['the path follows the prerequisites', { a: 'b', b: 'c', c: 'a' }, ['abca']],
    ['who only waits for a cycle is not in it', { x: 'a', a: 'b', b: 'a' }, ['aba']],
    ['two cycles are two', { a: 'b', b: 'a', c: 'd', d: 'c' }, ['aba', 'cdc']],
    ['two cycles that share a curriculum are two', { a: 'bc', b: 'a', c: 'a' }, ['aba', 'aca']],
  ])('%s', (_, needs, cycles) => {
    expect(prerequisiteCycles(courses(needs)).map(names)).toEqual(cycles);
  });
});

describe('neighbours', () => {
  const found = neighbours(courses({ a: '', b: 'a', c: 'b', d: 'b', e: 'bd' }));
  test('everything below comes in the order in which to take it, the direct ones marked', () => {
    expect(found.get('curricula/e')?.before.map(({ curriculum: { key }, direct }) => [names([key]), direct])).toEqual([
      ['a', false],
      ['b', true],
      ['d', true],
    ]);
  });
  test('only what names a curriculum is led to by it', () => {
    expect(names((found.get('curricula/b')?.after ?? []).map(({ key }) => key))).toBe('cde');
  });
  test('a prerequisite that does not exist is no neighbour', () => {
    expect(neighbours(courses({ a: 'z' })).get('curricula/a')).toEqual({ before: [], after: [] });
  });
  test('a cycle does not make a curriculum its own prerequisite', () => {
    const inCycle = neighbours(courses({ a: 'b', b: 'a', c: 'c' }));
    expect(inCycle.get('curricula/a')?.before.map(({ curriculum: { key } }) => key)).toEqual(['curricula/b']);
    expect(inCycle.get('curricula/c')).toEqual({ before: [], after: [] });
  });
});

const letters = [...'abcdefgh'];
const anyNeeds = fc
  .array(fc.subarray(letters, { maxLength: 4 }), { minLength: letters.length, maxLength: letters.length })
  .map((rows) => Object.fromEntries(letters.map((letter, index) => [letter, (rows[index] ?? []).join('')])));
/** Whoever only needs earlier letters is in no cycle. */
const acyclicNeeds = anyNeeds.map((needs) =>
  Object.fromEntries(
    Object.entries(needs).map(([letter, before]) => [letter, [...before].filter((each) => each < letter).join('')]),
  ),
);

describe('for any prerequisites', () => {
  test('the order has every curriculum once, and without cycles each after its prerequisites', () => {
    fc.assert(
      fc.property(acyclicNeeds, (needs) => {
        const order = names(prerequisiteOrder(courses(needs)).curricula.map(({ key }) => key));
        expect([...order].sort()).toEqual(letters);
        for (const [letter, before] of Object.entries(needs)) {
          for (const each of before) expect(order.indexOf(each)).toBeLessThan(order.indexOf(letter));
        }
        expect(prerequisiteCycles(courses(needs))).toEqual([]);
      }),
    );
  });

  test('every cycle is a closed walk along prerequisites, told once, and cutting all of them leaves none', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        const found = prerequisiteCycles(courses(needs)).map(names);
        expect(new Set(found).size).toBe(found.length);
        for (const cycle of found) {
          expect(cycle.at(-1)).toBe(cycle[0]);
          expect(new Set(cycle.slice(1)).size).toBe(cycle.length - 1);
          for (let at = 1; at < cycle.length; at++) expect(needs[cycle.charAt(at - 1)]).toContain(cycle.charAt(at));
        }
        const inCycle = new Set(found.join(''));
        const cut = Object.fromEntries(
          Object.entries(needs).map(([letter, before]) => [letter, inCycle.has(letter) ? '' : before]),
        );
        expect(prerequisiteCycles(courses(cut))).toEqual([]);
        expect(prerequisiteOrder(courses(needs)).curricula).toHaveLength(letters.length);
      }),
    );
  });
});
