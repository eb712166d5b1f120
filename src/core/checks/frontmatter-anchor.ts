import type { Rule } from './rule.ts';

export const frontmatterAnchor: Rule = {
  name: 'frontmatter-anchor',
  severity: 'error',
  zh: {
    title: '前言区里不能用锚点',
    message: (about) => `这里用了 YAML 的锚点或引用 ${about.word}。`,
    hint: () => '把内容直接写出来。',
  },
  en: {
    title: 'Anchors in YAML',
    message: (about) => `YAML anchors and aliases such as ${about.word} are not read.`,
    hint: () => 'Write the value itself.',
  },
};
