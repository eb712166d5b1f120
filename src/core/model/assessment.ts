import { z } from 'zod';
import { common } from './entry.ts';
import { Id, Line, Reference, Text } from './fields.ts';

const { title, summary, audience, roles, sources, access, draft, owner, added, updated, reviewBy, formerly } = common;

const Dimension = z.strictObject({
  id: Id.describe('维度的编号，例如 attention。'),
  title: Line.describe('维度的名称。'),
  description: Text.optional().describe('这个维度看什么。'),
  statements: z.array(Line).min(1).describe('要评的句子。'),
  read: z.array(Reference).default([]).describe('这一维弱时该读的文章编号。'),
});

/** 测评: statements in dimensions, answered on one scale. */
export const Assessment = z.strictObject({
  title,
  summary,
  audience,
  roles,
  intro: Text.optional().describe('填写之前读的话。'),
  scale: z.array(Line).min(2).max(7).default(['从不', '很少', '有时', '经常', '总是']).describe('从低到高的选项。'),
  scored: z.boolean().default(true).describe('算不算分；调查问卷写 false。'),
  unit: Line.optional().describe(
    '开始填之前问的一句，例如“评的是哪个部门”，不答不能填；合起来看的时候，按这个答案分部门。不写，就问填的人在哪个部门或班组，可以不答。',
  ),
  dimensions: z.array(Dimension).min(1).describe('维度。'),
  sources,
  access,
  draft,
  owner,
  added,
  updated,
  reviewBy,
  formerly,
});
export type Assessment = z.infer<typeof Assessment>;
