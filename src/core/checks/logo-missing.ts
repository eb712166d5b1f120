import type { Fault } from '../model/problem.ts';
import { fault, type Rule } from './rule.ts';
import { placeIn, type Shelf } from './shelf.ts';

export const logoMissing: Rule = {
  name: 'logo-missing',
  severity: 'error',
  zh: {
    title: '找不到标志',
    message: (about) => `找不到标志 ${about.path}。`,
    hint: () => '把文件放进 content/public/。',
  },
  en: {
    title: 'A missing logo',
    message: (about) => `There is no logo ${about.path}.`,
    hint: () => 'Put the file into content/public/.',
  },
};

export function logoFaults(shelf: Shelf): Fault[] {
  const { logo } = shelf.whole.site;
  if (logo === undefined || shelf.publicFiles.has(`public/${logo.replace(/^\//, '')}`)) return [];
  return [fault(logoMissing, 'site.yaml', placeIn(shelf, 'site.yaml', ['logo']), { path: logo })];
}
