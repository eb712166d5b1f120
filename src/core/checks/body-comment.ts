import type { Rule } from './rule.ts';

export const bodyComment: Rule = {
  name: 'body-comment',
  severity: 'error',
  zh: {
    title: '注释的写法不对',
    message: () => '这里用了 <!-- -->。',
    hint: () => '写成 {/* 注释 */}。',
  },
  en: {
    title: 'An HTML comment',
    message: () => 'This is an HTML comment, <!-- -->.',
    hint: () => 'Write {/* comment */}.',
  },
};
