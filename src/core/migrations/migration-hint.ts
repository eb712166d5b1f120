import type { Language } from '../model/problem.ts';
import { migrationNamed } from './migrations.ts';

const offer = {
  zh: 'npm run check -- --fix 会替您改。',
  en: 'npm run check -- --fix does it for you.',
};

/** What to do about a fault that an older version would not have found; undefined for every other fault. */
export function migrationHint(about: Record<string, string>, language: Language): string | undefined {
  const migration = migrationNamed(about.migration);
  if (!migration) return undefined;
  const words = migration[language];
  const since = { zh: `从 ${migration.since} 起，`, en: `Since ${migration.since}:` };
  const parts = [since[language], words.change(about), words.remaining?.(about) ?? '', offer[language]];
  return parts.filter(Boolean).join(language === 'zh' ? '' : ' ');
}
