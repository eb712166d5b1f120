import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeNames } from '../../../src/core/checks/file-names.ts';
import { pageAddress } from '../../../src/core/model/address.ts';
import { addressOf, keyOf } from '../../../src/core/model/key.ts';
import { targetOf } from '../../../src/core/model/link.ts';

const step = fc
  .stringMatching(/^[a-z一-鿿0-9𠀀-𠀏][a-z一-鿿0-9𠀀-𠀏-]{0,9}$/u)
  .filter((name) => !/^(index|facet|sheet|con|aux|nul|prn|com\d|lpt\d)$/.test(name));
const path = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => `principles/${steps.join('/')}`);

describe('a key', () => {
  test('is the same from every way to write its file, and its address leads back to it', () => {
    fc.assert(
      fc.property(path, (key) => {
        for (const file of [`${key}.mdx`, `${key}.md`, `${key}/index.mdx`, `${key.normalize('NFD')}.mdx`])
          expect(keyOf(file)).toBe(key.normalize('NFC'));
        const address = pageAddress('/', addressOf(key));
        expect(new URL(address, 'http://x').pathname).toBe(address);
        expect(targetOf(address, 'principles/other.mdx')).toEqual({
          kind: 'page',
          address: addressOf(key.normalize('NFC')),
          query: '',
          anchor: '',
        });
        expect(targetOf(`/${key}.mdx#节`, 'cases/a.mdx')).toEqual({
          kind: 'page',
          address: addressOf(key.normalize('NFC')),
          query: '',
          anchor: '节',
        });
      }),
    );
  });

  test('with a character that would break its address is refused, with a better name that is not', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(...'#?% :*"<>|\u3000\u200b\u202e'), fc.nat(), (key, character, where) => {
        const at = 'principles/'.length + (where % (key.length - 'principles/'.length + 1));
        const file = `${key.slice(0, at)}${character}${key.slice(at)}.mdx`;
        fc.pre(file.isWellFormed());
        const [found] = judgeNames([file]).faults;
        expect(found?.rule).toBe('name-address');
        expect(judgeNames([found?.about.better ?? '']).faults.filter(({ rule }) => rule === 'name-address')).toEqual(
          [],
        );
      }),
    );
  });

  test('never stands twice: of files with one key each is named', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 5 }), (keys) => {
        const files = keys.flatMap((key) => [`${key}.mdx`, `${key}.md`]);
        const twins = judgeNames(files).faults.filter(({ rule }) => rule === 'name-twin');
        expect(twins.map(({ file }) => file).sort()).toEqual([...files].sort());
      }),
    );
  });
});

test('a link never leads out of the content folder unseen', () => {
  const part = fc.constantFrom('..', '.', 'a', 'b.mdx', 'c.docx', '%2e%2e', '..%2f', '\\..\\', '');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const target = targetOf(parts.join('/'), 'principles/x/y.mdx');
      if (target.kind === 'file') expect(target.path.split('/')).not.toContain('..');
      if (target.kind === 'page') expect(target.address.split('/')).not.toContain('..');
    }),
  );
});
