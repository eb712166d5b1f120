import { counted } from '../han.ts';

/** On the pages about the handbook itself. */
export const guide = { contents: '本页目次', required: '必填', warning: '提醒，不拦' };

/** Seen while writing only. */
export const problems = {
  title: (n: number) => `内容有${counted(n, '处')}要改`,
  place: (file: string, line: number | null) => (line === null ? file : `${file}:${line}`),
};
