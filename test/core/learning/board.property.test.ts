import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupIn, backupText } from '../../../src/core/learning/board/backup.ts';
import { type BoardSite, classView, pathsIn } from '../../../src/core/learning/board/class-view.ts';
import { csvText } from '../../../src/core/learning/board/csv.ts';
import { noteOwner, whoId } from '../../../src/core/learning/board/note-owner.ts';
import { progressOf } from '../../../src/core/learning/board/progress.ts';
import { firstGroup, pathRow, personRows, receiptRow, rowsOfPerson } from '../../../src/core/learning/board/rows.ts';
import {
  competenciesOf,
  hardQuestions,
  scoreOf,
  tallyOf,
  weakestFirst,
} from '../../../src/core/learning/board/scores.ts';
import { takenFrom } from '../../../src/core/learning/board/taken.ts';
import { trustOf } from '../../../src/core/learning/board/trust.ts';
import type { Shape } from '../../../src/core/learning/fits.ts';
import { receiptCode } from '../../../src/core/learning/receipt-code.ts';
import { receiptFileText } from '../../../src/core/learning/receipt-text.ts';
import { type BoardRow, boardRowShape } from '../../../src/core/model/board.ts';
import { type Receipt, receiptShape } from '../../../src/core/model/receipt.ts';
import { anyReceipt } from './any-receipt.ts';

const shape = receiptShape() as Shape;
const presentKey = (key: string): string => (key === 'principles/old' ? 'principles/core-idea' : key);
const site: BoardSite = {
  presentKey,
  presentPath: (of) => (of === 'paths/old' ? 'paths/first-week' : of),
  article: (key) => (key.startsWith('x/') ? undefined : { title: `《${key}》`, mark: '礼', version: '2026-06-01' }),
};
const looking = { group: firstGroup, of: 'paths/first-week', today: '2026-11-22', language: 'zh-Hans' };

type Step = Receipt['steps'][number];
const step = (key: string, more: Partial<Step> = {}): Step => ({ key, required: true, questions: [], ...more });
const receipt = (name: string, steps: Step[], more: Partial<Receipt> = {}): Receipt => ({
  format: 'fengfan-receipt',
  version: 1,
  site: '风范',
  learner: {
    id: [...name]
      .map((sign) => (sign.codePointAt(0) ?? 0).toString(36))
      .join('')
      .padEnd(10, 'x'),
    name,
  },
  path: { of: 'paths/first-week', title: '第一周' },
  made: '2026-11-22',
  steps,
  exams: [],
  ...more,
});
const asked = (id: string, first: boolean, more: Partial<Step['questions'][number]> = {}) => ({
  id,
  first,
  tries: 1,
  right: first,
  competencies: ['listening'],
  ...more,
});

describe('the receipts of a learner', () => {
  test('say the same in any order, and one that is given twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyReceipt, { maxLength: 5 }), fc.nat(), (receipts, turn) => {
        const once = progressOf(receipts, presentKey);
        const at = turn % (receipts.length + 1);
        const turned = [...receipts.slice(at), ...receipts.slice(0, at)].reverse();
        expect(progressOf(turned, presentKey)).toEqual(once);
        expect(progressOf([...turned, ...receipts], presentKey)).toEqual(once);
      }),
    );
  });

  test('never lose a step that one of them says was read, nor take an older version for a newer', () => {
    fc.assert(
      fc.property(fc.array(anyReceipt, { maxLength: 5 }), (receipts) => {
        const { steps } = progressOf(receipts, presentKey);
        for (const { key, read } of receipts.flatMap((each) => each.steps)) {
          if (!read) continue;
          const known = steps.get(presentKey(key))?.read;
          expect(known && known.version >= read.version).toBe(true);
        }
      }),
    );
  });
});

describe('the class', () => {
  const late = step('a/late', { due: '2026-11-20' });
  const read = step('a/read', { read: { version: '2026-06-01', day: '2026-11-01' } });
  const old = step('a/old', { read: { version: '2025-01-01', day: '2026-11-01' }, required: false });
  const rows: BoardRow[] = [
    receiptRow(firstGroup, receipt('王芳', [late, read, old, step('x/gone', { due: '2026-11-22' })]), 1),
    receiptRow('other', receipt('别班', [read]), 1),
    ...personRows(firstGroup, '王芳\n 李强 \r\n\n李强', 1),
  ];

  test('lists those who sent something and those who did not, with what is read, changed, late and open', () => {
    const view = classView(rows, looking, new Map(), site);
    expect(view.steps.map(({ title }) => title)).toEqual(['《a/late》', '《a/read》', '《a/old》', 'x/gone']);
    expect(view.people.map(({ label, cells }) => [label, cells.join(' ')])).toEqual([
      ['李强', 'late todo todo todo'],
      ['王芳', 'late done changed todo'],
    ]);
    expect(view.people[1]).toMatchObject({ done: 2, requiredDone: 1 });
    expect(view.doneByStep).toEqual([0, 1, 1, 0]);
    expect(view.required).toBe(3);
  });

  test('has the steps of the path that the trainer prescribed, even before anybody sent something', () => {
    const path = { of: 'paths/first-week', title: '排好的', steps: [{ key: 'a/read', required: true }] };
    const prescribed = [...personRows(firstGroup, '李强', 1), pathRow(firstGroup, path, 1)];
    expect(pathsIn(prescribed, firstGroup, site.presentPath)).toEqual([{ of: 'paths/first-week', title: '排好的' }]);
    expect(classView(prescribed, looking, new Map(), site).people[0]?.cells).toEqual(['todo']);
    expect(classView([...rows, ...prescribed], looking, new Map(), site).steps).toHaveLength(1);
  });

  test('is one with what was sent and prescribed under the former key of its path', () => {
    const path = { of: 'paths/old', title: '从前', steps: [{ key: 'a/read', required: true }] };
    const moved: BoardRow[] = [pathRow(firstGroup, path, 1), ...rows];
    expect(pathsIn(moved, firstGroup, site.presentPath)).toEqual([{ of: 'paths/first-week', title: '从前' }]);
    const { steps, people } = classView(moved, looking, new Map(), site);
    expect(steps.map(({ key }) => key)).toEqual(['a/read']);
    expect(people.find(({ name }) => name === '王芳')?.done).toBe(1);
  });

  test('counts nothing of a receipt that was changed, and shows that it came', () => {
    const [first] = rows;
    const view = classView(rows, looking, new Map([[first?.id ?? '', 'changed' as const]]), site);
    const person = view.people.find(({ name }) => name === '王芳');
    expect(person).toMatchObject({ done: 0, trust: ['changed'] });
  });

  test('calls somebody by what counts; a changed receipt names them only as long as there is no other', () => {
    const learner = (name: string) => ({ learner: { id: 'aaaa000000', name } });
    const forged = receiptRow(firstGroup, receipt('王芳', [read], { ...learner('张三'), made: '2026-11-23' }), 1);
    const genuine = receiptRow(firstGroup, receipt('王芳', [read], learner('王芳')), 2);
    const trust = new Map([[forged.id, 'changed' as const]]);
    const names = (given: BoardRow[]) => classView(given, looking, trust, site).people.map(({ name }) => name);
    expect(names([forged])).toEqual(['张三']);
    expect(names([forged, genuine])).toEqual(['王芳']);
  });

  test('tells namesakes apart, and forgets one of them alone', () => {
    const twice = [
      receiptRow(firstGroup, receipt('王芳', [read], { learner: { id: 'aaaa000000', name: '王芳' } }), 1),
      receiptRow(firstGroup, receipt('王芳', [late], { learner: { id: 'bbbb000000', name: '王芳' } }), 1),
    ];
    const labels = classView(twice, looking, new Map(), site).people.map(({ label }) => label);
    expect(labels).toEqual(['王芳 aaaa', '王芳 bbbb']);
    expect(rowsOfPerson(twice, firstGroup, { learner: 'aaaa000000', name: '王芳' }, site.presentPath)).toEqual([
      twice[0],
    ]);
  });

  test('keeps notes with whom they are about when a namesake comes, when a name changes, when receipts come', () => {
    const of = looking.of;
    const note = (id: string, person: string, learner?: string): Extract<BoardRow, { kind: 'note' }> => ({
      ...{ id, kind: 'note', group: firstGroup, of, person, ...(learner === undefined ? {} : { learner }) },
      ...{ day: '2026-11-22', by: '', improved: '', efficiency: '', text: '好', next: '', added: 5 },
    });
    const sent = (id: string, name: string, added: number) =>
      receiptRow(firstGroup, receipt(name, [read], { learner: { id, name } }), added);
    const notes = [
      note('all', ''),
      note('alone', '王芳'),
      note('told apart', '王芳 bbbb'),
      note('by learner', '从前的名字', 'bbbb000000'),
      note('silent', '李强'),
    ];
    const all = [...notes, sent('bbbb000000', '王芳', 9), sent('aaaa000000', '王芳', 1)];
    const owners = (given: BoardRow[]) =>
      notes.map((each) => noteOwner(given, each, site.presentPath)).map((who) => who && whoId(who));
    expect(owners(all)).toEqual([undefined, 'aaaa000000', 'bbbb000000', 'bbbb000000', '李强']);
    const later = [...all, sent('cccc000000', '李强', 7), sent('aaaa000000', '王大芳', 8)];
    expect(owners(later)).toEqual([undefined, 'aaaa000000', 'bbbb000000', 'bbbb000000', 'cccc000000']);
    const gone = rowsOfPerson(later, firstGroup, { learner: 'bbbb000000', name: '王芳' }, site.presentPath);
    expect(gone).toEqual([notes[2], notes[3], all[5]]);
  });
});

describe('the key of a learner', () => {
  const signedBy = (signer: string, added: number) =>
    receiptRow(firstGroup, receipt('王芳', [step(`a/${signer}`)], { signer, signature: 'x' }), added);

  test('is the one that came first; another is said to be so, and a changed receipt sets none', () => {
    const rows = [signedBy('second', 2), signedBy('first', 1), signedBy('forged', 0)];
    const verdicts = new Map(
      rows.map(({ id }, index) => [id, index === 2 ? ('changed' as const) : ('intact' as const)]),
    );
    const trust = trustOf(rows, verdicts);
    expect(rows.map(({ id }) => trust.get(id))).toEqual(['other-key', 'intact', 'changed']);
  });
});

describe('scores', () => {
  const people = [
    progressOf(
      [receipt('a', [step('a/x', { questions: [asked('q1', false, { right: true, tries: 2 }), asked('q2', true)] })])],
      presentKey,
    ),
    progressOf(
      [receipt('b', [step('a/x', { questions: [asked('q1', false), asked('q3', true, { competencies: ['calm'] })] })])],
      presentKey,
    ),
  ];

  test('count first tries, by person and by competency, the weakest first', () => {
    expect(people.map((each) => scoreOf(tallyOf(each)))).toEqual([50, 50]);
    expect(weakestFirst(competenciesOf(people))).toEqual([
      ['listening', { tried: 3, right: 1 }],
      ['calm', { tried: 1, right: 1 }],
    ]);
    expect(scoreOf({ tried: 0, right: 0 })).toBeUndefined();
  });

  test('name the questions that most got wrong', () => {
    expect(hardQuestions(people)).toEqual([{ id: 'q1', key: 'a/x', wrong: 2, tried: 2, mended: 1 }]);
  });
});

describe('what is given to the board', () => {
  test('is a file, a backup, or codes among other text; each fault has its reason', async () => {
    const one = receipt('王芳', [step('a/x')]);
    const code = await receiptCode(one);
    expect(await takenFrom(receiptFileText(one), shape)).toEqual({ receipts: [one], faults: [] });
    const pasted = await takenFrom(`王芳：${code}\n李强：${code.slice(0, 30)}\n再发一次 ${code}`, shape);
    expect(pasted).toEqual({ receipts: [one, one], faults: [{ reason: 'damaged', place: 2 }] });
    const reason = async (text: string) => (await takenFrom(text, shape)).faults[0]?.reason;
    expect(await reason('')).toBe('empty');
    expect(await reason('{"format":')).toBe('unreadable');
    expect(await reason('你好')).toBe('other');
    expect(await reason('{"format":"fengfan-progress"}')).toBe('progress');
    expect(await reason(JSON.stringify({ ...one, version: 2 }))).toBe('newer');
    expect(await reason(JSON.stringify({ ...one, grade: 'A' }))).toBe('shape');
  });

  test('is never more than what it says: any text gives receipts that fit, or a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `ct1p.${text}.00000000000000`),
        ),
        async (text) => {
          const { receipts, faults, backup } = await takenFrom(text, shape);
          expect(receipts.length + faults.length > 0 || backup !== undefined).toBe(true);
        },
      ),
    );
  });

  test('comes back whole from a backup, without what does not fit', () => {
    const rows: BoardRow[] = [
      receiptRow(firstGroup, receipt('王芳', [step('a/x')]), 1),
      ...personRows(firstGroup, '李强', 1),
    ];
    const rowShape = boardRowShape() as Shape;
    const file = JSON.parse(backupText('风范', rows));
    expect(backupIn(file, rowShape)).toEqual({ ok: true, rows, refused: 0 });
    expect(backupIn({ ...file, rows: [...file.rows, { kind: 'person' }] }, rowShape)).toMatchObject({ refused: 1 });
    expect(backupIn({ ...file, version: 2 }, rowShape)).toEqual({ ok: false, reason: 'newer' });
  });
});

describe('CSV', () => {
  test('is known as UTF-8, quotes what must be quoted and defuses formulas', () => {
    expect(
      csvText([
        ['姓名', 'a,b'],
        ['=1+1', '-2'],
        ['他说"好"', '两\n行'],
        ['@x', 3],
      ]),
    ).toBe('\uFEFF姓名,"a,b"\r\n\'=1+1,\'-2\r\n"他说""好""","两\n行"\r\n\'@x,3\r\n');
  });
});
