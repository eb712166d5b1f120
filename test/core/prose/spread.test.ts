import { expect, test } from 'vitest';
import type { BodyNode } from '../../../src/core/prose/prose.ts';
import { type Margin, spread } from '../../../src/core/prose/spread.ts';

const block = (text: string): BodyNode => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: text }],
});
const component = (name: string, attributes: Record<string, string> = {}, children: BodyNode[] = []): BodyNode => ({
  type: 'component',
  name,
  attributes,
  children,
});
const naming = (...ids: string[]): BodyNode => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: ids.map((id) => component('Term', { id })),
});
const tip = component('Note');
const blank: BodyNode = { type: 'text', value: '\n' };
/** A block of about twenty lines, beside which any note has room. */
const tall = (): BodyNode => block('话'.repeat(600));

const rowsOf = (nodes: readonly BodyNode[], margin?: Margin) => spread(nodes, margin).rows;
/** Of each row: its tips, its terms, how many rows its margin takes, and where it begins if not beside it. */
const shape = (nodes: readonly BodyNode[], margin?: Margin) =>
  rowsOf(nodes, margin).map(({ notes, terms, at, rows }) =>
    notes.length + terms.length > 0 ? [notes.length, terms, rows, ...(at ? [`at ${at}`] : [])] : [],
  );

test('a tip stands beside the block before it, and may take the rows up to the next margin', () => {
  expect(shape([tall(), blank, tip, tall(), tall(), tip, tall()])).toEqual([[1, [], 2], [], [1, [], 2], []]);
});

test('a tip that opens a body is a block of its own', () => {
  expect(rowsOf([tip, block('a')]).map((row) => row.block)).toEqual([tip, block('a')]);
});

test.each(['warning', 'example'])('a %s stays in the text', (kind) => {
  expect(shape([block('a'), component('Note', { kind })])).toEqual([[], []]);
});

test('a term is explained once, where it is named first', () => {
  const body = [naming('first-asked', 'crm'), tall(), naming('crm'), component('Steps', {}, [naming('astar')])];
  expect(rowsOf(body).map(({ terms }) => terms)).toEqual([['first-asked', 'crm'], [], [], ['astar']]);
});

test('what would stand beside a note that is still going on joins it', () => {
  const definitionOf = () => '话'.repeat(100);
  expect(shape([naming('a'), naming('b'), tall(), naming('c')], { definitionOf })).toEqual([
    [0, ['a', 'b'], 3],
    [],
    [],
    [0, ['c'], 1],
  ]);
});

test('no margin begins before the facts of the head end', () => {
  expect(spread([block('a'), tip, block('b'), tall(), block('c')], { taken: 4 })).toMatchObject({
    taken: 2,
    rows: [{ at: 3, rows: 2 }, {}, {}, {}],
  });
});

test('facts that are taller than the whole text leave its last row to the notes', () => {
  expect(spread([block('a'), tip, block('b')], { taken: 99 })).toMatchObject({ taken: 1, rows: [{ at: 2 }, {}] });
});

test('no margin takes more rows than the style sheet names', () => {
  const many = Array.from({ length: 19 }, (_, index) => block(String(index)));
  expect(rowsOf([block('a'), tip, ...many])[0]?.rows).toBe(6);
});

test('key figures that follow one another stand side by side', () => {
  const [row, ...others] = rowsOf([component('KeyFigure'), blank, component('KeyFigure'), block('a')]);
  expect(row?.block).toMatchObject({ name: 'KeyFigures', children: [{ name: 'KeyFigure' }, { name: 'KeyFigure' }] });
  expect(others).toHaveLength(1);
});
