import { z } from 'zod';
import { common } from './entry.ts';
import { Line, Reference, Text, term } from './fields.ts';

const Wording = z.strictObject({
  when: Line.describe('什么时候说。'),
  say: Text.describe('可以直接照着说的话。'),
  instead: Text.optional().describe('用来替换的那句不妥的话。'),
});

const ProcessStep = z.strictObject({
  who: Line.max(10).describe('谁来做这一步：岗位或部门，10 字以内。写法相同的排在同一道上。'),
  with: Line.max(10).optional().describe('和谁一起做：另一个岗位或部门。'),
  what: Line.max(40).describe('做什么，40 字以内；开头可以写这一步的名字，例如“勘察：看客户要什么”。'),
  limit: Line.max(14)
    .optional()
    .describe('几时以前做完，14 字以内，照规定写，例如“三天”“当天下班前”；没有规定就不写。'),
  read: Reference.optional().describe('怎样做好这一步：一篇文章的编号。'),
});
export type ProcessStep = z.infer<typeof ProcessStep>;

/** 礼仪规范: how to behave in one scene, with the rules as data. */
export const Etiquette = z.strictObject({
  ...common,
  scene: term('scenes').describe('用在哪个场合，编号在 site.yaml 的 scenes 里。'),
  dos: z.array(Line).default([]).describe('宜：应当这样做，一条一行。'),
  donts: z.array(Line).default([]).describe('忌：不要这样做，一条一行。'),
  process: z
    .array(ProcessStep)
    .min(2)
    .max(16)
    .optional()
    .describe('流程：一件事经过几个岗位，一步一段，照先后写；页面上画成图，/etiquette/process/ 列出全部。'),
  wording: z.array(Wording).default([]).describe('用语：什么时候，怎么说。'),
});
export type Etiquette = z.infer<typeof Etiquette>;
