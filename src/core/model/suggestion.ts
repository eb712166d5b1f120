import { z } from 'zod';
import { common } from './entry.ts';
import { Day, Id, Line, Reference, Text, term } from './fields.ts';

export const suggestionStatuses = ['adopted', 'partly', 'not-now', 'studying'] as const;
export type SuggestionStatus = (typeof suggestionStatuses)[number];

export const Suggestion = z.strictObject({
  title: Line.max(60).describe('一句话：提的是什么，60 字以内。'),
  text: Text.optional().describe('多说几句：原来怎样，想改成怎样。'),
  from: term('roles').optional().describe('哪个岗位提的，编号在 site.yaml 的 roles 里；不写人名。'),
  received: Day.describe('哪天收到的。'),
  about: Reference.optional().describe('针对哪一篇：文章的编号，例如 etiquette/bow。'),
  status: z
    .enum(suggestionStatuses)
    .default('studying')
    .describe('adopted 采纳，partly 部分采纳，not-now 暂不采纳，studying 还在研究（默认）。'),
  answer: Text.optional().describe('答复：怎样定的，为什么。还在研究的可以先说到哪一步了。'),
  answered: Day.optional().describe('哪天答复的；还在研究的不写。'),
  changed: z.array(Reference).default([]).describe('照它改了哪几篇：编号，一行一个。'),
  example: z.boolean().default(false).describe('true 表示这一条是举例，不是真的；页面上会注明。'),
  access: common.access,
});
export type Suggestion = z.infer<typeof Suggestion>;

/** 建议: id to suggestion. The id is its anchor on the page of suggestions. */
export const Suggestions = z.record(Id, Suggestion);
export type Suggestions = z.infer<typeof Suggestions>;
