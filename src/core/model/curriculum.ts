import { z } from 'zod';
import { common } from './entry.ts';
import { Audience, Line, Reference, Text, term } from './fields.ts';

export const objectives = ['orientation', 'skill', 'overview'] as const;
export const levels = ['basic', 'intermediate', 'advanced'] as const;

const method = term('methods').optional();

const Lesson = z.union([
  Reference,
  z.strictObject({
    key: Reference.describe('文章编号，例如 etiquette/bow。'),
    method: method.describe('这一课怎么上；不写就用单元的。'),
    minutes: z.int().min(1).max(6000).optional().describe('这一课要多少分钟；不写就用文章的阅读时间。'),
    required: z.boolean().default(true).describe('是不是必修，不写就是必修。'),
  }),
]);

const Unit = z.strictObject({
  title: Line.describe('单元标题。'),
  method: method.describe('这个单元怎么上，编号在 site.yaml 的 methods 里。'),
  lessons: z.array(Lesson).min(1).describe('课：文章编号，或者 { key, method, minutes, required }。'),
});

/** 结业测验: which questions of the lessons are drawn, and what it takes to pass. */
const Test = z.strictObject({
  questions: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('抽几道题，从必修课的自测题里抽，各课平均；不写就抽十道，不足十道就全用上。'),
  competencies: z
    .array(term('competencies'))
    .min(1)
    .optional()
    .describe(
      '只抽考这几样能力的题，编号在 site.yaml 的 competencies 里；不写就不挑。题目没有写能力，算它那篇文章的。',
    ),
  pass: z.int().min(1).max(100).default(80).describe('答对百分之几算及格；不写就是 80。'),
  tries: z.int().min(1).max(10).default(3).describe('一共可以考几次；不写就是 3。'),
});

/** 培训课程: an ordered choice of articles for one audience and one objective. */
export const Curriculum = z.strictObject({
  ...common,
  audience: z.array(Audience).min(1).describe('给谁上：senior 高层，middle 中层，contact 联系员工，support 支持员工。'),
  objective: z
    .enum(objectives)
    .describe('目的：orientation 市场与客户导向，skill 服务技能与敏感，overview 全局与本职。'),
  level: z.enum(levels).describe('程度：basic 入门，intermediate 进阶，advanced 提高。'),
  units: z.array(Unit).min(1).describe('单元，按先后排。'),
  prerequisites: z.array(Reference).default([]).describe('先修课程的编号，例如 curricula/front-desk。'),
  organisation: Text.optional().describe('怎样组织：人数、场地、时间、谁来带。'),
  followUp: Text.optional().describe('课后怎样跟踪：看什么，什么时候看，谁来看。'),
  test: Test.optional().describe(
    '结业测验怎样出题、多少算及格；不写就从必修课的自测题里抽十道，80 分及格，可以考三次。试卷和答案在“带课包”里。',
  ),
});
export type Curriculum = z.infer<typeof Curriculum>;
