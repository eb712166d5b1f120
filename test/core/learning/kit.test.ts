import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline } from '../../../src/core/curriculum/outline.ts';
import { gistOf } from '../../../src/core/learning/kit/gist.ts';
import { clock, timedUnits } from '../../../src/core/learning/kit/running-time.ts';
import { scenesOf } from '../../../src/core/learning/kit/scenes.ts';
import { listSize, onSlides } from '../../../src/core/learning/kit/slides.ts';
import { bodyFrom } from '../../../src/core/prose/body.ts';
import { parse } from '../../../src/core/prose/parse.ts';
import { article, caseStudy, curriculum, library } from '../build.ts';

const nodesOf = (source: string) => {
  const parsed = parse(source);
  if (!('tree' in parsed)) throw new Error('the body does not parse');
  return bodyFrom(parsed.tree).nodes;
};

const body = `
一句开头，问过吗？

## 怎样做

<Steps>

1. 先问安全
   有没有人受困。
2. 再定位置

</Steps>

<Pair>
<Do>

- 报工号

</Do>
<Dont>

- 打断客户

</Dont>
</Pair>

## 对话

<Dialogue>
<Say who="客户">几点来电？</Say>
<Say who="坐席" side="staff">十点半我打给您。</Say>
</Dialogue>

带走的问题：你上次说“马上”，是什么时候？

对话为本手册另写。
`;

describe('what a trainer needs of an article', () => {
  test('is found in its body', () => {
    expect(gistOf(caseStudy(), nodesOf(body))).toEqual({
      dos: ['报工号'],
      donts: ['打断客户'],
      steps: ['先问安全', '再定位置'],
      talks: [
        {
          under: '对话',
          lines: [
            { who: '客户', staff: false, text: '几点来电？' },
            { who: '坐席', staff: true, text: '十点半我打给您。' },
          ],
        },
      ],
      question: '你上次说“马上”，是什么时候？',
    });
  });

  test('rules that are data go before those of the body', () => {
    expect(gistOf(article({ dos: ['起身'], donts: [] }), nodesOf(body))).toMatchObject({
      dos: ['起身'],
      donts: ['打断客户'],
    });
  });

  test('an article that asks nothing at its end has no question', () => {
    expect(gistOf(caseStudy(), nodesOf('谁？\n\n一。\n\n二。\n\n三。\n\n四。')).question).toBeUndefined();
  });
});

describe('scenes', () => {
  test('a talk gives each side its card', () => {
    const entry = caseStudy({ summary: '先说清。' });
    expect(scenesOf(entry, gistOf(entry, nodesOf(body)))).toMatchObject([
      {
        customer: { who: '客户', moments: ['几点来电？'] },
        staff: { who: '坐席', goal: '先说清。', sayings: [{ say: '十点半我打给您。' }], donts: ['打断客户'] },
      },
    ]);
  });

  test('wording gives cards of four moments at most', () => {
    const wording = Array.from({ length: 6 }, (_, index) => ({ when: `时候 ${index}`, say: '话。' }));
    const entry = article({ wording });
    expect(scenesOf(entry, gistOf(entry, [])).map(({ customer }) => customer.moments.length)).toEqual([4, 2]);
  });

  test('somebody who talks alone makes no scene', () => {
    const nodes = nodesOf('<Dialogue>\n<Say who="坐席" side="staff">您好。</Say>\n</Dialogue>');
    expect(scenesOf(caseStudy(), gistOf(caseStudy(), nodes))).toEqual([]);
  });
});

test('the clock starts with each unit', () => {
  const lesson = article({ key: 'etiquette/a', minutes: 40 });
  const course = curriculum({
    units: [
      { title: '一', lessons: ['etiquette/a', { key: 'etiquette/a', minutes: 50 }] },
      { title: '二', lessons: ['etiquette/a'] },
    ],
  });
  const times = timedUnits(outline(course, library([lesson, course]))).map(({ lessons }) =>
    lessons.map(({ from, to }) => `${clock(from)}–${clock(to)}`),
  );
  expect(times).toEqual([['0:00–0:40', '0:40–1:30'], ['0:00–0:40']]);
});

test('lines on slides keep their order, lose nothing and leave no slide empty', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 })), (lines) => {
      const slides = onSlides(lines, (line) => line);
      expect(slides.flat()).toEqual(lines);
      for (const slide of slides) expect(slide.length).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ['three short lines', ['先问', '再写', '再念'], 'large'],
  ['five lines', Array.from({ length: 5 }, () => '客户提意见，先记下来，再说'), 'middle'],
  ['six lines', Array.from({ length: 6 }, () => '客户提意见，先记下来，再说原因，然后写下来'), 'small'],
])('%s are set as large as one slide allows', (_, lines, size) => {
  expect(listSize(lines)).toBe(size);
});
