import { describe, expect, test } from 'vitest';
import {
  daysOf,
  draftFrom,
  emptyDraft,
  keptIn,
  keptText,
  type PathDraft,
  sharedPathOf,
} from '../../../src/core/learning/path-draft.ts';

const draft: PathDraft = {
  ...emptyDraft('2026-11-26'),
  title: ' 第一周 ',
  from: '王师傅',
  dated: true,
  steps: [
    { key: 'etiquette/bow', required: true, note: '', day: '' },
    { key: 'cases/visit', required: false, note: ' 想一想 ', day: '2026-12-03' },
  ],
};

describe('a draft', () => {
  test('is handed on with its days, without what was not given', () => {
    const shared = sharedPathOf(
      draft,
      daysOf(draft, () => 5),
      '路径',
    );
    expect(shared).toEqual({
      title: '第一周',
      from: '王师傅',
      start: '2026-11-26',
      steps: [
        { key: 'etiquette/bow', required: true, due: '2026-11-26' },
        { key: 'cases/visit', required: false, note: '想一想', due: '2026-12-03' },
      ],
    });
  });

  test('without a pace has the days set by hand alone, and begins with the first of them', () => {
    const plain = { ...draft, title: '', dated: false };
    const shared = sharedPathOf(
      plain,
      daysOf(plain, () => 5),
      '路径',
    );
    expect(shared).toMatchObject({ title: '路径', start: '2026-12-03' });
    expect(shared.steps[0]).not.toHaveProperty('due');
  });

  test('that comes from a path gives the same path again, each article once', () => {
    const shared = sharedPathOf(
      draft,
      daysOf(draft, () => 5),
      '路径',
    );
    const doubled = { ...shared, steps: [...shared.steps, ...shared.steps] };
    const again = draftFrom(doubled, '2027-01-01');
    expect(
      sharedPathOf(
        again,
        daysOf(again, () => 5),
        '路径',
      ),
    ).toEqual(shared);
  });
});

describe('a kept draft', () => {
  const kept = { page: 'a', saved: 5, draft };

  test('is read as it was kept', () => {
    expect(keptIn(keptText(kept))).toEqual(kept);
    expect(keptIn(null)).toBe('none');
  });

  const changed = (change: (draft: PathDraft) => unknown): string =>
    JSON.stringify({ version: 1, ...kept, draft: change(draft) });

  test.each([
    ['no JSON', '{', 'broken'],
    ['nothing', 'null', 'broken'],
    ['a later version, whatever it holds', '{"version":2}', 'newer'],
    ['steps that are none', changed((draft) => ({ ...draft, steps: [1] })), 'broken'],
    ['a day that is none', changed((draft) => ({ ...draft, pace: { ...draft.pace, start: '2026-02-30' } })), 'broken'],
    ['a weekday that is none', changed((draft) => ({ ...draft, pace: { ...draft.pace, weekdays: [8] } })), 'broken'],
    ['a missing text', changed(({ title: _, ...draft }) => draft), 'broken'],
  ])('with %s is left alone', (_, text, reason) => {
    expect(keptIn(text)).toBe(reason);
  });
});
