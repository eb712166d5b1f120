import { z } from 'zod';
import { common } from './entry.ts';
import { Line, Text, term } from './fields.ts';

const Wording = z.strictObject({
  when: Line.describe('什么时候说。'),
  say: Text.describe('可以直接照着说的话。'),
  instead: Text.optional().describe('用来替换的那句不妥的话。'),
});

/** 礼仪规范: how to behave in one scene, with the rules as data. */
export const Etiquette = z.strictObject({
  ...common,
  scene: term('scenes').describe('用在哪个场合，编号在 site.yaml 的 scenes 里。'),
  dos: z.array(Line).default([]).describe('宜：应当这样做，一条一行。'),
  donts: z.array(Line).default([]).describe('忌：不要这样做，一条一行。'),
  wording: z.array(Wording).default([]).describe('用语：什么时候，怎么说。'),
});
export type Etiquette = z.infer<typeof Etiquette>;
