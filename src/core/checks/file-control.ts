import type { Rule } from './rule.ts';

export const fileControl: Rule = {
  name: 'file-control',
  severity: 'error',
  zh: {
    title: '有看不见的控制字符',
    message: (about) => `这一行有看不见的控制字符 ${about.character}。`,
    hint: () => '删掉它；多半是从别处粘贴时带来的。',
  },
  en: {
    title: 'A hidden control character',
    message: (about) => `This line holds the invisible control character ${about.character}.`,
    hint: () => 'Delete it; it usually comes with pasted text.',
  },
};
