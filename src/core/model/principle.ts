import { z } from 'zod';
import { common } from './entry.ts';
import { Line } from './fields.ts';

export const facets = ['content', 'purpose', 'core', 'standard', 'behaviour', 'slogan', 'strategy', 'concept'] as const;

/** The six facets that form the service-concept system. */
export const systemFacets: readonly (typeof facets)[number][] = facets.slice(0, 6);

/** 服务理念: one idea of the service culture. */
export const Principle = z.strictObject({
  ...common,
  facet: z
    .enum(facets)
    .describe(
      '属于理念的哪一面：content 服务内容，purpose 服务宗旨，core 核心理念，standard 服务标准，behaviour 服务行为，slogan 基本口号，strategy 策略，concept 概念。',
    ),
  tenets: z
    .array(Line.max(20))
    .max(4)
    .default([])
    .describe('这一面的原话，一行一句，每句 20 字以内，最多四句；用大字印在“一张纸”上。没有原话就不写。'),
});
export type Principle = z.infer<typeof Principle>;
