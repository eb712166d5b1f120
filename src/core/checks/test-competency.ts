import type { Rule } from './rule.ts';

export const testCompetency: Rule = {
  name: 'test-competency',
  severity: 'error',
  zh: {
    title: '测验要考的能力没有题',
    message: (about) => `测验要考 “${about.competency}”，必修课里没有一道考它的自测题。`,
    hint: (about) => (about.asked ? `有题的能力：${about.asked}。` : '先给必修课的文章写几道自测题。'),
  },
  en: {
    title: 'A test of a competency without questions',
    message: (about) => `The test asks for "${about.competency}", and no question of the required lessons is about it.`,
    hint: (about) =>
      about.asked ? `There are questions on: ${about.asked}.` : 'Give the required lessons some questions first.',
  },
};
