import type { Rule } from './rule.ts';

export const fileEncoding: Rule = {
  name: 'file-encoding',
  severity: 'error',
  zh: {
    title: '文件不是 UTF-8',
    message: (about) => `文件的编码是 ${about.encoding}，不是 UTF-8。`,
    hint: () => '用编辑器打开，选“另存为 UTF-8”。',
  },
  en: {
    title: 'The file is not UTF-8',
    message: (about) => `The file is encoded as ${about.encoding}, not UTF-8.`,
    hint: () => 'Open it in an editor and save it as UTF-8.',
  },
};
