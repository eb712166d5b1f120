import { describe, expect, test } from 'vitest';
import { minutesOf } from '../../../src/core/model/minutes.ts';
import { article, assessment, caseStudy, path, principle, routine } from '../build.ts';

const characters = (count: number): string => '礼'.repeat(count);

describe('minutesOf', () => {
  test.each([
    ['an empty article takes one minute', principle(), 1],
    ['350 characters take one minute', principle({ length: 350 }), 1],
    ['1,400 characters take four minutes', principle({ length: 1400 }), 4],
    ['the nearest minute is meant', caseStudy({ length: 1400 + 174 }), 4],
    ['the author’s own figure wins', principle({ length: 3500, minutes: 3 }), 3],
    ['dos count as text', article({ dos: [characters(700)] }), 2],
    ['don’ts count as text', article({ length: 350, donts: [characters(350)] }), 2],
    [
      'wording counts as text',
      article({ length: 350, wording: [{ when: characters(350), say: characters(350), instead: characters(350) }] }),
      4,
    ],
    [
      'the statements of an assessment count',
      assessment({ dimensions: [{ id: 'a', title: '甲', statements: [characters(700)] }] }),
      2,
    ],
    ['the duties of a routine count', routine({ duties: [characters(350), { title: characters(350) }] }), 2],
    ['a path counts only what it says itself', path({ steps: [{ key: 'etiquette/鞠躬', note: characters(700) }] }), 2],
  ])('%s', (_, entry, minutes) => {
    expect(minutesOf(entry)).toBe(minutes);
  });
});
