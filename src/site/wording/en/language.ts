import type { language as chinese } from '../zh-Hans/language.ts';

const dated = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options });
  return (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
};
const month = dated({ year: 'numeric', month: 'long' });
const day = dated({ dateStyle: 'long' });

export const conjunction = new Intl.ListFormat('en', { type: 'unit', style: 'short' });

/** How the language joins, quotes, counts and dates. */
export const language: typeof chinese = {
  list: (words) => conjunction.format(words),
  title: (page, site) => `${page} · ${site}`,
  brand: (site, subtitle) => `${site} · ${subtitle}`,
  alternatives: (words) => words.join(' / '),
  more: (number) => `${number} more`,
  quoted: (text) => `“${text}”`,
  allQuoted: (texts) => conjunction.format(texts.map((text) => `“${text}”`)),
  number: (number) => String(number),
  year: (year) => String(year),
  month,
  monthShort: dated({ year: 'numeric', month: 'short' }),
  day,
};
