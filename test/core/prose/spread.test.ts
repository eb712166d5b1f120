import { expect, test } from 'vitest';
import type { BodyNode } from '../../../src/core/prose/prose.ts';
import { spread } from '../../../src/core/prose/spread.ts';

const block = (name: string): BodyNode => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: name }],
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

const shape = (...nodes: BodyNode[]) => spread(nodes).map(({ notes, terms, rows }) => [notes.length, terms, rows]);

test('a tip stands beside the block before it, and may take the rows up to the next margin', () => {
  expect(shape(block('a'), blank, tip, block('b'), block('c'), tip, block('d'))).toEqual([
    [1, [], 2],
    [0, [], 1],
    [1, [], 2],
    [0, [], 1],
  ]);
});

test('a tip that opens a body is a block of its own', () => {
  expect(spread([tip, block('a')]).map((row) => row.block)).toEqual([tip, block('a')]);
});

test.each(['warning', 'example'])('a %s stays in the text', (kind) => {
  expect(shape(block('a'), component('Note', { kind }))).toEqual([
    [0, [], 1],
    [0, [], 1],
  ]);
});

test('a term is explained once, where it is named first', () => {
  expect(shape(naming('first-asked', 'crm'), naming('crm'), component('Steps', {}, [naming('astar')]))).toEqual([
    [0, ['first-asked', 'crm'], 2],
    [0, [], 1],
    [0, ['astar'], 1],
  ]);
});

test('no margin takes more than five rows', () => {
  const many = Array.from({ length: 9 }, (_, index) => block(String(index)));
  expect(spread([block('a'), tip, ...many])[0]?.rows).toBe(5);
});

test('key figures that follow one another stand side by side', () => {
  const [row, ...others] = spread([component('KeyFigure'), blank, component('KeyFigure'), block('a')]);
  expect(row?.block).toMatchObject({ name: 'KeyFigures', children: [{ name: 'KeyFigure' }, { name: 'KeyFigure' }] });
  expect(others).toHaveLength(1);
});
