import type { Rule } from './rule.ts';

export const fileUnreadable: Rule = {
  name: 'file-unreadable',
  severity: 'error',
  zh: {
    title: '文件读不了',
    message: (about) => `这个文件读不了：${about.reason}。`,
    hint: () => '检查文件的权限。',
  },
  en: {
    title: 'The file cannot be read',
    message: (about) => `This file cannot be read: ${about.reason}.`,
    hint: () => 'Check its permissions.',
  },
};
