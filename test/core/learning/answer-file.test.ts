import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerCode,
  answeredSheet,
  answersIn,
  answersInFile,
  answerText,
  sorted,
} from '../../../src/core/learning/answer-file.ts';
import { csv } from '../../../src/core/learning/csv.ts';
import type { Shape } from '../../../src/core/learning/fits.ts';
import { sheetOf } from '../../../src/core/learning/sheet.ts';
import { AnswerFile, answerFileShape } from '../../../src/core/model/answer-file.ts';
import { assessment } from '../build.ts';

const shape = answerFileShape as Shape;
const sheet = sheetOf(
  'assessments/一维',
  assessment({ dimensions: [{ id: 'trust', title: '可靠', statements: ['说到做到', '不推托'] }] }).data,
);
const filled = (id: string, answers: (number | null)[] = [5, null]) => ({
  id,
  key: sheet.key,
  edition: sheet.edition,
  month: '2026-11',
  unit: '计量班',
  answers,
});

describe('filled sheets as a file or a code', () => {
  test('hold neither name nor day, and are read as they were written', async () => {
    const made = answeredSheet({
      id: 'record00001',
      at: Date.parse('2026-11-22T10:00:00'),
      kind: 'filled',
      key: sheet.key,
      edition: sheet.edition,
      unit: ' 计量班 ',
      answers: [5, null],
    });
    expect(made).toEqual(filled('record00001'));
    const text = answerText('风范', [made]);
    expect(AnswerFile.safeParse(JSON.parse(text)).success).toBe(true);
    expect(answersInFile(text, shape)).toEqual({ ok: true, sheets: [made] });
    expect(await answersIn(text, shape)).toEqual([{ ok: true, sheets: [made] }]);
  });

  test('several codes in one chat are all found, whatever stands between them', async () => {
    const codes = await Promise.all(['record00001', 'record00002'].map((id) => answerCode('风范', [filled(id)])));
    const chat = `小陈：${codes[0]}\n小李 10:21：${codes[1]?.replace(/(.{30})/g, '$1\n')}。谢谢`;
    const read = await answersIn(chat, shape);
    expect(read.map((each) => each.ok && each.sheets[0]?.id)).toEqual(['record00001', 'record00002']);
  });

  test.each([
    ['other', '{}'],
    ['other', '你好'],
    ['other', '[1]'],
    ['newer', '{"format":"fengfan-answers","version":2,"sheets":[]}'],
    ['damaged', '{"format":"fengfan-answers","version":1,"site":"","sheets":[{"id":1}]}'],
    ['damaged', '{"format":"fengfan-answers","version":1,'],
    ['damaged', 'ffdj1z.abc.00000000000000'],
  ])('%s: %s', async (reason, text) => {
    expect(await answersIn(text, shape)).toEqual([{ ok: false, reason }]);
  });

  test('a code with a slip in it is refused', async () => {
    const code = await answerCode('风范', [filled('record00001')]);
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 8), async (place) => {
        const at = 7 + place;
        const wrong = code.slice(0, at) + (code[at] === 'a' ? 'b' : 'a') + code.slice(at + 1);
        const [read] = await answersIn(wrong, shape);
        // The last sign of the text may hold bits that say nothing.
        expect(read?.ok ? read.sheets : [filled('record00001')]).toEqual([filled('record00001')]);
      }),
      { numRuns: 40 },
    );
  });

  test('are sorted: known, twice, to other statements, of other assessments', () => {
    const given = [
      filled('record00001'),
      filled('record00001'),
      { ...filled('record00002'), edition: 'zz' },
      { ...filled('record00003'), answers: [5, 6] },
      { ...filled('record00004'), key: 'assessments/别的' },
    ];
    const found = sorted(given, [sheet]);
    expect(found.known.get(sheet.key)).toEqual([filled('record00001')]);
    expect([found.twice, found.otherEdition, found.unknown]).toEqual([1, 2, 1]);
  });
});

test('a table for spreadsheets quotes what needs it and holds no formula', () => {
  expect(csv([['a,b', '说"好"', '=1+1', '-5', '@x']])).toBe('\uFEFF"a,b","说""好""",\'=1+1,-5,\'@x\r\n');
});

test('a sheet that was filled in under a former key is of the present one', () => {
  const dimensions = [{ id: 'trust', title: '可靠', statements: ['说到做到', '不推托'] }];
  const moved = sheetOf('assessments/新', assessment({ dimensions, formerly: [sheet.key] }).data);
  expect(moved.edition).toBe(sheet.edition);
  expect(sorted([filled('record00001')], [moved]).known.get('assessments/新')).toHaveLength(1);
  expect(sheet).not.toHaveProperty('formerly');
});
