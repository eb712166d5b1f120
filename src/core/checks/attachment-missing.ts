import { enNear, type Rule, zhNear } from './rule.ts';

export const attachmentMissing: Rule = {
  name: 'attachment-missing',
  severity: 'error',
  zh: {
    title: '找不到附件',
    message: (about) => `找不到附件 ${about.href}。`,
    hint: (about) => zhNear(about, '把附件放在文章旁边，或者放在 public 里。'),
  },
  en: {
    title: 'A missing attachment',
    message: (about) => `There is no attachment ${about.href}.`,
    hint: (about) => enNear(about, 'Put it beside the article or into public.'),
  },
};
