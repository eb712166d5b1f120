import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedFor, isAllowed } from '../../../scripts/dependencies/licences.ts';
import { readLock } from '../../../scripts/dependencies/lock-file.ts';

const { packages } = readLock(readFileSync(join(import.meta.dirname, '../../../package-lock.json'), 'utf8'));

test('every package of the lock file has a licence that is allowed', () =>
  expect(packages.filter((found) => !isAllowed(found)).map(({ name, license }) => `${name}: ${license}`)).toEqual([]));

test('no exception is left over', () => {
  const needed = ({ licence, packages: names }: (typeof allowedFor)[number]): boolean =>
    packages.some(({ name, license }) => names.test(name) && license?.includes(licence));
  expect(allowedFor.filter((rule) => !needed(rule))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR Apache-2.0)', true],
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only OR MIT AND ISC', true],
  ['(GPL-3.0-only OR MIT) AND ISC', true],
  ['(GPL-3.0-only OR AGPL-3.0-only) AND ISC', false],
  ['((MIT))', true],
  ['SEE LICENSE IN LICENSE.md', false],
  ['UNLICENSED', false],
  ['', false],
  [undefined, false],
  // Allowed for another package alone.
  ['LGPL-3.0-or-later', false],
])('%s is allowed: %s', (license, expected) =>
  expect(isAllowed({ name: 'a', ...(license === undefined ? {} : { license }) })).toBe(expected),
);

test('an exception holds for its packages', () => {
  expect(isAllowed({ name: '@img/sharp-libvips-linux-x64', license: 'LGPL-3.0-or-later' })).toBe(true);
  expect(isAllowed({ name: 'lightningcss-other', license: 'LGPL-3.0-or-later' })).toBe(false);
});
