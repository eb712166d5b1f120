import { enNear, type Rule, zhNear } from './rule.ts';

/** What became of fields that there once were, by file and field. */
export const gone: Record<string, { zh: string; en: string }> = {
  'site.yaml edition': {
    zh: '删掉它。出哪一版现在由命令决定：npm run build -- --access public 出公开版，不写 --access 出内部版。',
    en: 'Delete it. The command now says which edition is built: npm run build -- --access public, or the staff edition without --access.',
  },
};

export const fieldUnknown: Rule = {
  name: 'field-unknown',
  severity: 'error',
  zh: {
    title: '没有这个字段',
    message: (about) => `没有叫 ${about.field} 的字段。`,
    hint: (about) =>
      gone[about.gone ?? '']?.zh ?? zhNear(about, about.allowed ? `可用的有：${about.allowed}。` : '删掉它。'),
  },
  en: {
    title: 'No such field',
    message: (about) => `There is no field ${about.field}.`,
    hint: (about) =>
      gone[about.gone ?? '']?.en ?? enNear(about, about.allowed ? `There are: ${about.allowed}.` : 'Delete it.'),
  },
};
