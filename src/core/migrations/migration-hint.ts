import type { Language } from '../model/problem.ts';
import { migrationNamed } from './migrations.ts';

const offer = {
  zh: 'npm run check -- --fix 会替您改。',
  en: 'npm run check -- --fix does it for you.',
};

/** What to do about a fault that an older version would not have found; undefined for every other fault. */
export function migrationHint(about: Record<string, string>, language: Language): string | undefined {
  const words = migrationNamed(about.migration)?.[language];
  if (!words) return undefined;
  const parts = [words.change(about), words.remaining?.(about) ?? '', offer[language]];
  return parts.filter(Boolean).join(language === 'zh' ? '' : ' ');
}
