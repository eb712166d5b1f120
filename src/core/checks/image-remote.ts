import type { Rule } from './rule.ts';

export const imageRemote: Rule = {
  name: 'image-remote',
  severity: 'error',
  zh: {
    title: '图片在别的网站上',
    message: (about) => `图片 ${about.src} 在别的网站上，内网打不开。`,
    hint: () => '下载下来，放在文章旁边，写成 ./图片.png。',
  },
  en: {
    title: 'An image on another host',
    message: (about) => `The image ${about.src} is on another host; an intranet cannot show it.`,
    hint: () => 'Keep a copy beside the article and write ./image.png.',
  },
};
