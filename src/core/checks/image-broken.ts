import type { Rule } from './rule.ts';

export const imageBroken: Rule = {
  name: 'image-broken',
  severity: 'error',
  zh: {
    title: '图片打不开',
    message: (about) => `图片 ${about.src} 打不开，文件可能坏了。`,
    hint: () => '换一个完好的文件。',
  },
  en: {
    title: 'A broken image',
    message: (about) => `The image ${about.src} cannot be opened; the file may be damaged.`,
    hint: () => 'Replace it.',
  },
};
