import type { Rule } from './rule.ts';

export const imageKind: Rule = {
  name: 'image-kind',
  severity: 'error',
  zh: {
    title: '不能用这种图片',
    message: (about) => `图片 ${about.src} 不是能用的格式。`,
    hint: () => '用 png、jpg、webp、avif 或 gif。',
  },
  en: {
    title: 'An image of another kind',
    message: (about) => `The image ${about.src} is not of a kind that can be used.`,
    hint: () => 'Use png, jpg, webp, avif or gif.',
  },
};
