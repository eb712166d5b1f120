import { enNear, type Rule, zhNear } from './rule.ts';

export const imageMissing: Rule = {
  name: 'image-missing',
  severity: 'error',
  zh: {
    title: '找不到图片',
    message: (about) => `找不到图片 ${about.src}。`,
    hint: (about) => zhNear(about, '把图片放在文章旁边，或者放在 public 里。'),
  },
  en: {
    title: 'A missing image',
    message: (about) => `There is no image ${about.src}.`,
    hint: (about) => enNear(about, 'Put it beside the article or into public.'),
  },
};
