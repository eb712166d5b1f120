import { z } from 'zod';
import { Line, Text, term } from './fields.ts';

const Choice = z.strictObject({
  text: Line.describe('选项的文字。'),
  correct: z.boolean().default(false).describe('这个选项对不对；不写就是不对。'),
  because: Text.describe('选了它以后显示的理由：对在哪里，或错在哪里。'),
});
export type Choice = z.infer<typeof Choice>;

const shared = {
  ask: Text.describe('题目。'),
  competencies: z
    .array(term('competencies'))
    .default([])
    .describe('这道题考的能力，编号在 site.yaml 的 competencies 里。'),
};

const Single = z.strictObject({
  kind: z.literal('single').describe('单选：恰有一个选项是对的。'),
  ...shared,
  choices: z.array(Choice).min(2).max(8).describe('选项，两个到八个。'),
});

const Multiple = z.strictObject({
  kind: z.literal('multiple').describe('多选：至少一个选项是对的。'),
  ...shared,
  choices: z.array(Choice).min(2).max(8).describe('选项，两个到八个。'),
});

const TrueFalse = z.strictObject({
  kind: z.literal('true-false').describe('判断题。'),
  ...shared,
  answer: z.boolean().describe('这句话对，写 true；不对，写 false。'),
  because: Text.describe('为什么对或不对。'),
});

const Order = z.strictObject({
  kind: z.literal('order').describe('排序：把步骤排成正确的次序。'),
  ...shared,
  steps: z.array(Line).min(2).max(10).describe('按正确的次序写出的步骤；页面会打乱。'),
  because: Text.describe('为什么是这个次序。'),
});

const Match = z.strictObject({
  kind: z.literal('match').describe('配对：左右各配一项。'),
  ...shared,
  pairs: z
    .array(z.strictObject({ left: Line.describe('左边。'), right: Line.describe('与它相配的右边。') }))
    .min(2)
    .max(10)
    .describe('正确的配对；页面会打乱。'),
  because: Text.describe('为什么这样配。'),
});

const Short = z.strictObject({
  kind: z.literal('short').describe('简答：填一个词或一句短话。'),
  ...shared,
  answers: z.array(Line).min(1).describe('算对的写法，第一个是标准答案。'),
  because: Text.describe('解释。'),
});

/** A self-check question of an article. Whether exactly one choice is right is judged by a check, with the line. */
export const Question = z.discriminatedUnion('kind', [Single, Multiple, TrueFalse, Order, Match, Short]);
export type Question = z.infer<typeof Question>;
