import { z } from 'zod';
import { Audience, Day, Line, Mark, Reference, Text, term } from './fields.ts';
import { Question } from './question.ts';

const SourceReference = z.union([
  Line,
  z.strictObject({
    id: Line.describe('sources.yaml 里的编号。'),
    note: Text.optional().describe('用了它的哪一部分，例如“第三节”或“数字”。'),
  }),
]);

/** What every article may carry, whatever its collection. */
export const common = {
  title: Line.max(60).describe('标题，60 字以内。'),
  summary: Line.max(200).describe('一两句话说清这篇讲什么，列表和查找结果里显示，200 字以内。'),
  mark: Mark.optional().describe('印章上的一个字；不写就用标题的第一个字。'),
  audience: z
    .array(Audience)
    .default([])
    .describe('给谁看：senior 高层，middle 中层，contact 联系员工，support 支持员工；不写就是人人都看。'),
  roles: z.array(term('roles')).default([]).describe('给哪些岗位看，编号在 site.yaml 的 roles 里。'),
  competencies: z
    .array(term('competencies'))
    .default([])
    .describe('练的是哪些能力，编号在 site.yaml 的 competencies 里。'),
  tags: z.array(Line).default([]).describe('自由的标签，帮助查找。'),
  related: z.array(Reference).default([]).describe('相关文章的编号，例如 etiquette/bow。'),
  sources: z.array(SourceReference).default([]).describe('出处：sources.yaml 里的编号，或者 { id, note }。'),
  questions: z.array(Question).default([]).describe('自测题。'),
  access: z
    .enum(['internal', 'public'])
    .default('internal')
    .describe('internal 只给内部看（默认），public 可以对外公开。'),
  draft: z.boolean().default(false).describe('true 表示还没写完，不发布。'),
  owner: Line.optional().describe('谁负责这篇：人名或部门。'),
  added: Day.optional().describe('第一次发布的日子，例如 2026-10-08；“新近”一页凭它分出新增和修订。'),
  updated: Day.optional().describe('内容最近一次有实质修改的日子，例如 2026-11-22。读过旧版的人会看到它改过了。'),
  change: Line.optional().describe('那一次改了什么，一句话，例如“回复时限从两天改成一天”；读过旧版的人会看到。'),
  reviewBy: Day.optional().describe('最晚哪天要复审。'),
  minutes: z.int().min(1).max(600).optional().describe('读完要几分钟；不写就按字数算，每分钟 350 字。'),
  formerly: z.array(Line).default([]).describe('用过的旧编号；旧网址会引到这里。'),
};
