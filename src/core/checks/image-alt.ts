import type { Rule } from './rule.ts';

export const imageAlt: Rule = {
  name: 'image-alt',
  severity: 'error',
  zh: {
    title: '图片没有说明',
    message: (about) => `图片 ${about.src} 没有替代文字。`,
    hint: () => '写成 ![图里有什么](…)，给看不见图的人。',
  },
  en: {
    title: 'An image without a text',
    message: (about) => `The image ${about.src} has no alternative text.`,
    hint: () => 'Write ![what it shows](…), for those who cannot see it.',
  },
};
