import { z } from 'zod';
import { common } from './entry.ts';
import { term } from './fields.ts';

export const outcomes = ['success', 'failure', 'mixed'] as const;

/** 案例: what happened with one customer. The body has three sections: background, process, lesson. */
export const Case = z.strictObject({
  ...common,
  industry: term('industries').describe('行业，编号在 site.yaml 的 industries 里。'),
  outcome: z.enum(outcomes).describe('结果：success 做成，failure 没做成，mixed 有得有失。'),
  themes: z.array(term('themes')).default([]).describe('主题，编号在 site.yaml 的 themes 里。'),
  year: z.int().min(1900).max(2100).optional().describe('事情发生在哪一年。'),
});
export type Case = z.infer<typeof Case>;
