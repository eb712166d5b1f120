import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldingBytes, foldingFrom, foldingIn } from '../../../src/core/search/folding.ts';
import { textOf } from '../../../src/core/search/phrases.ts';
import { unitsIn } from '../../../src/core/search/units.ts';

const folding = foldingFrom('# note\n臺\t台\n裏\t里\n乾\t干 乾\n么\t么\n', ['裡\t裏\n么\t幺\n']);

/** Units with `|` where something stands between them. */
const cut = (text: string): string =>
  unitsIn(text, folding)
    .map(({ text: unit, apart }) => (apart ? `|${unit}` : unit))
    .join(' ');

test.each([
  ['Han characters stand alone', '服务', '服 务'],
  ['Traditional becomes Simplified', '臺裏', '台 里'],
  ['so do the spellings of Taiwan', '裡', '里'],
  ['a character of many readings has one', '乾', '干'],
  ['what is Simplified stays', '么', '么'],
  ['a Latin word is one', 'CRM系统', 'crm 系 统'],
  ['a space beside a Latin word says nothing', '拨打 400 业务', '拨 打 400 业 务'],
  ['a space between Han characters parts them', '企 业', '企 |业'],
  ['a mark parts', '你好，客户', '你 好 |客 户'],
  ['a line end parts', '你好\n客户', '你 好 |客 户'],
  ['an invisible character does not', '客\u200b户', '客 户'],
  ['numbers keep their point and lose their comma', '1,000.5元', '1000.5 元'],
  ['a full stop behind a number is a mark', '第3.好', '第 3 |好'],
  ['accents and width go', 'Ｃafé', 'cafe'],
  ['compatibility characters become plain', '\ufa1e', '羽'],
  ['kana are cut like Han', 'おもてなし', 'お も て な し'],
  ['beyond the basic plane', '𠮷野', '𠮷 野'],
  ['signs and pictures are nothing', '🙂→', ''],
])('%s', (_, text, expected) => {
  expect(cut(text)).toBe(expected);
});

test('each unit says where it stands, and nothing is read twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let last = 0;
      for (const unit of unitsIn(text, folding)) {
        expect(unit.start).toBeGreaterThanOrEqual(last);
        expect(unit.end).toBeGreaterThan(unit.start);
        expect(unit.text).not.toBe('');
        last = unit.end;
      }
    }),
  );
});

test('what was folded is not folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('臺', '裡', '乾', 'A', '，', '1'), maxLength: 20 }), (text) => {
      const once = textOf(unitsIn(text, folding));
      expect(textOf(unitsIn(once, folding))).toBe(once);
    }),
  );
});

test('a folding survives its way to the browser', () => {
  const pair = fc.tuple(fc.integer({ min: 0x3400, max: 0x9fff }), fc.integer({ min: 0x3400, max: 0x9fff }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
      const all = new Map(pairs.map(([from, to]) => [String.fromCharCode(from), String.fromCharCode(to)]));
      expect(new Map(foldingIn(foldingBytes(all)))).toEqual(all);
    }),
  );
});
