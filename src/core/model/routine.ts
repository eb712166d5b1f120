import { z } from 'zod';
import { common } from './entry.ts';
import { Line, Reference, Text, term } from './fields.ts';

const { title, summary, audience, roles, sources, access, draft, owner, added, updated, reviewBy, formerly } = common;

/** 三必做: what is to be done every day, week or month. */
export const Routine = z.strictObject({
  title,
  summary,
  audience,
  roles,
  every: z.enum(['day', 'week', 'month']).describe('频次：day 每天，week 每周，month 每月。'),
  duties: z
    .array(
      z.union([
        Line,
        z.strictObject({
          title: Line.describe('做什么。'),
          how: Text.optional().describe('怎么做算做到。'),
          roles: z
            .array(term('roles'))
            .default([])
            .describe('只由哪些岗位做，编号在 site.yaml 的 roles 里；不写就是人人都做。'),
          read: Reference.optional().describe('讲这件事的文章编号。'),
        }),
      ]),
    )
    .min(1)
    .describe('要做的事。'),
  sources,
  access,
  draft,
  owner,
  added,
  updated,
  reviewBy,
  formerly,
});
export type Routine = z.infer<typeof Routine>;
