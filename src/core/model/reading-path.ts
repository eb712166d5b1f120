import { z } from 'zod';
import { common } from './entry.ts';
import { Line, Reference, Text } from './fields.ts';

const { title, summary, audience, roles, access, draft, owner, added, updated, reviewBy, formerly } = common;

/** 学习路径: an ordered list of keys with a title, a reader and a pace. */
export const ReadingPath = z.strictObject({
  title,
  summary,
  audience,
  roles,
  reader: Line.optional().describe('给谁，例如“新员工”。'),
  pace: Line.optional().describe('进度，例如“第一周，每天两篇”。'),
  steps: z
    .array(
      z.union([
        Reference,
        z.strictObject({
          key: Reference.describe('文章编号。'),
          mark: common.mark.describe('这一步印章上的字；连起来可以成一句话。'),
          required: z.boolean().default(true).describe('是不是必读，不写就是必读。'),
          note: Text.optional().describe('读之前给读者的一句话。'),
        }),
      ]),
    )
    .min(1)
    .describe('要读的文章，按先后排。'),
  // biome-ignore lint/suspicious/noThenProperty: a text, which nothing that awaits an entry can call.
  then: Reference.optional().describe('读完以后接着去哪里：文章、课程、路径或必做清单的编号，例如 routines/daily。'),
  listed: z.boolean().default(true).describe('false 表示只在内训师的入口列出，不上首页、查找和订阅（不是保密）。'),
  access,
  draft,
  owner,
  added,
  updated,
  reviewBy,
  formerly,
});
export type ReadingPath = z.infer<typeof ReadingPath>;
