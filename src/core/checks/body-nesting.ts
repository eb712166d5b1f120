import type { Rule } from './rule.ts';

export const bodyNesting: Rule = {
  name: 'body-nesting',
  severity: 'error',
  zh: {
    title: '嵌套太深',
    message: (about) => `这里一层套一层，超过了 ${about.limit} 层。`,
    hint: () => '减少引用、列表或括号的层数。',
  },
  en: {
    title: 'Nested too deep',
    message: (about) => `Here one thing stands in another more than ${about.limit} levels deep.`,
    hint: () => 'Use fewer levels of quotes, lists or brackets.',
  },
};
