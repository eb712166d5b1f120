import { z } from 'zod';
import { Line } from './fields.ts';

const known = '(?:key|title|address)';
/** Text in which braces stand around nothing but the names of what a page knows of itself. */
const filledBy = new RegExp(`^(?:[^{}]|\\{${known}\\})*$`);

/** 意见与建议: the channel to which every page leads, naming itself. */
export const Feedback = z
  .strictObject({
    label: Line.describe('链接上的文字。'),
    url: Line.regex(/^(https?:\/\/|mailto:|tel:)/, 'link-scheme')
      .regex(filledBy, 'place')
      .optional()
      .describe(
        '邮箱写成 mailto:fengfan@example.com，信的标题和网址会自动填好；网上的表单写它的网址，{key}、{title}、{address} 会换成那一页的编号、标题和网址，例如 https://forms.example.com/ask?page={key}；电话写成 tel:。',
      ),
    text: Line.max(60)
      .regex(filledBy, 'place')
      .optional()
      .describe('没有网址的渠道写成一句话，例如“拨内线 8000”“写到微信群‘风范意见’”；也可以用 {key}、{title}。'),
  })
  .refine(({ url, text }) => url !== undefined || text !== undefined, 'channel');
export type Feedback = z.infer<typeof Feedback>;
