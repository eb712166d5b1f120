import { expect, test } from 'vitest';
import { labelled } from '../../../src/core/prose/labelled-table.ts';
import type { BodyNode, ElementNode } from '../../../src/core/prose/prose.ts';

const element = (tagName: string, children: BodyNode[]): ElementNode => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const row = (name: string, ...texts: string[]): ElementNode =>
  element(
    'tr',
    texts.map((value) => element(name, value === '' ? [] : [{ type: 'text', value }])),
  );
const table = (...columns: string[]): ElementNode =>
  element('table', [
    element('thead', [row('th', ...columns)]),
    element('tbody', [row('td', ...columns.map((_, index) => String(index)))]),
  ]);

const cells = (node: BodyNode): ElementNode[] =>
  node.type !== 'element' ? [] : ['td', 'th'].includes(node.tagName) ? [node] : node.children.flatMap(cells);

test('in a wide table each cell but the first of its row carries the head of its column', () => {
  const found = labelled(table('', '计划', '故障'));
  expect(found.properties).toEqual({ class: 'listed', role: 'table' });
  expect(cells(found).map(({ properties }) => [properties.role, properties['data-label']])).toEqual([
    ['cell', undefined],
    ['columnheader', undefined],
    ['columnheader', undefined],
    ['cell', undefined],
    ['cell', '计划'],
    ['cell', '故障'],
  ]);
});

test('a table of two columns stays as it is', () => {
  const narrow = table('不说', '说');
  expect(labelled(narrow)).toBe(narrow);
});
