import { z } from 'zod';
import { Id, Line, Text } from './fields.ts';

export const Source = z.strictObject({
  author: Line.default('佚名').describe('作者；不知道就不写。'),
  title: Line.describe('题名。'),
  year: z.int().min(1000).max(2100).optional().describe('发表的年份。'),
  published: Line.optional().describe('发表在哪里：书刊、出版社、网站。'),
  kind: z
    .enum(['book', 'article', 'thesis', 'web', 'internal'])
    .default('article')
    .describe('book 书，article 文章，thesis 学位论文，web 网页，internal 内部资料。'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('网址。'),
  note: Text.optional().describe('要交代的话，例如“原文有缺损”。'),
});
export type Source = z.infer<typeof Source>;

/** 文献: id to source. */
export const Sources = z.record(Id, Source);
export type Sources = z.infer<typeof Sources>;
