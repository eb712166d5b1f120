import type { Entry, Library } from '../model/library.ts';
import { casesInOrder } from './cases-by.ts';

export interface CaseByTheme {
  entry: Entry<'cases'>;
  theme: string;
}

/**
 * The case to read after this one: of those that share a theme with it the next older one, and after the oldest the newest.
 * The more special theme is named, the one that fewer cases have.
 */
export function nextCaseByTheme(library: Library, from: Entry<'cases'>): CaseByTheme | undefined {
  const all = casesInOrder(library);
  const at = all.findIndex(({ key }) => key === from.key);
  const count = (theme: string): number => all.filter(({ data }) => data.themes.includes(theme)).length;
  for (const entry of [...all.slice(at + 1), ...all.slice(0, at)]) {
    const [theme] = from.data.themes
      .filter((each) => entry.data.themes.includes(each))
      .sort((a, b) => count(a) - count(b));
    if (theme !== undefined) return { entry, theme };
  }
  return undefined;
}
