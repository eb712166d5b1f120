import { expect, test } from 'vitest';
import { commonFields, dataFields, ownFields, singleFields } from '../../../src/core/model/field-guide.ts';
import { articleCollections, dataCollections, singles } from '../../../src/core/model/key.ts';

test('every field that an author may write is explained', () => {
  const all = [
    ...commonFields(),
    ...articleCollections.flatMap(ownFields),
    ...dataCollections.flatMap(dataFields),
    ...singles.flatMap(singleFields),
  ];
  expect(all.filter(({ about }) => about === '').map(({ name }) => name)).toEqual([]);
  expect(all.length).toBeGreaterThan(80);
});

test('a collection shows its own fields, fields within fields under their path', () => {
  const names = ownFields('curricula').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['audience', 'objective', 'units', 'units.title', 'units.lessons.key']));
  expect(names).not.toContain('title');
  expect(ownFields('principles').map(({ name, required }) => [name, required])).toEqual([
    ['facet', true],
    ['tenets', false],
  ]);
});
