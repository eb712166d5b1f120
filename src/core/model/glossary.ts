import { z } from 'zod';
import { Id, Line, Reference, Text } from './fields.ts';

export const GlossaryTerm = z.strictObject({
  term: Line.describe('词条。'),
  aliases: z.array(Line).default([]).describe('别的叫法；查找时也认。'),
  english: Line.optional().describe('英文。'),
  definition: Text.describe('一两句话的解释。'),
  see: z.array(Reference).default([]).describe('讲它的文章编号。'),
  sources: z.array(Line).default([]).describe('出处编号。'),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** 术语表: id to term. The id is its anchor on the glossary page. */
export const Glossary = z.record(Id, GlossaryTerm);
export type Glossary = z.infer<typeof Glossary>;
