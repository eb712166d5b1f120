import type { Rule } from './rule.ts';

export const linkBroken: Rule = {
  name: 'link-broken',
  severity: 'error',
  zh: {
    title: '符号链接断了',
    message: (about) => `这是一个符号链接，指向的 ${about.target} 不存在。`,
    hint: () => '改成真正的文件，或者删掉它。',
  },
  en: {
    title: 'A broken symbolic link',
    message: (about) => `This symbolic link points to ${about.target}, which does not exist.`,
    hint: () => 'Replace it with a real file, or delete it.',
  },
};
