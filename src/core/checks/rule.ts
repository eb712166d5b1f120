import { migrationHint } from '../migrations/migration-hint.ts';
import type { Fault, Language, Problem, Severity } from '../model/problem.ts';
import type { Place } from '../prose/prose.ts';

export type About = Record<string, string>;

interface Wording {
  /** The heading of the rule in the author's guide. */
  title: string;
  /** One sentence that says what is wrong and quotes the text. */
  message: (about: About) => string;
  /** What to write instead. */
  hint: (about: About) => string;
}

/** A content rule: its permanent name, and what it says to an author in each language. */
export interface Rule {
  name: string;
  severity: Severity;
  zh: Wording;
  en: Wording;
}

/** A rule that was broken, and what its message says about it: a fault that does not know its place yet. */
export type Found = readonly [Rule, About];

/** A fault of a rule at a place of a file; null for the file as a whole. */
export const fault = (rule: Rule, file: string, place: Place | null, about: About = {}): Fault => ({
  rule: rule.name,
  file,
  line: place?.line ?? null,
  column: place?.column ?? null,
  about,
});

/** “Is it …?” when there is a near match, otherwise the other advice. */
export const zhNear = (about: About, otherwise: string): string =>
  about.near ? `是不是 “${about.near}”？` : otherwise;
export const enNear = (about: About, otherwise: string): string =>
  about.near ? `Did you mean "${about.near}"?` : otherwise;

/** A fault in words. */
export function problemOf(fault: Fault, rules: ReadonlyMap<string, Rule>, language: Language): Problem {
  const rule = rules.get(fault.rule);
  if (!rule) throw new Error(`no rule is called ${fault.rule}`);
  const { file, line, column } = fault;
  return {
    rule: rule.name,
    severity: rule.severity,
    file,
    line,
    column,
    message: rule[language].message(fault.about),
    hint: migrationHint(fault.about, language) ?? rule[language].hint(fault.about),
  };
}
