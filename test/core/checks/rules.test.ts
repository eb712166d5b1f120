import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/core/checks/rules.ts';
import { fixtures, problemsIn } from './fixtures.ts';

// A rule that only a broken machine can show has no fixture: nobody can be forbidden to read as root.
const withoutFixture = ['file-unreadable'];

describe('each rule says what its fixture expects', () => {
  test.each(readdirSync(fixtures))('%s', async (rule) => {
    const said = await problemsIn(rule);
    expect(said.map((problem) => problem.rule)).toContain(rule);
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(join(fixtures, rule, 'expected.json'));
  });
});

test('every rule has a fixture of its name, and every fixture a rule', () => {
  const named = [...rules.keys()].filter((name) => !withoutFixture.includes(name));
  expect(readdirSync(fixtures).sort()).toEqual(named.sort());
});

describe('every rule speaks both languages', () => {
  test.each([...rules.values()].map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    for (const wording of [rule.zh, rule.en]) {
      expect(wording.title).not.toBe('');
      // A message is asked for with nothing to quote: it must not show the names of our own variables.
      expect(wording.message({})).not.toMatch(/\[object|=>/);
    }
    expect(rule.en.title).not.toMatch(/\p{Script=Han}/u);
  });
});
