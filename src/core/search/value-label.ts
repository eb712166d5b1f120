import type { SearchFilter } from './filters.ts';
import type { SearchPageWords } from './search-words.ts';

/** What a value of a filter is called; one that nobody has named, as an address may hold it, is called by itself. */
export function valueLabel({ values }: Pick<SearchPageWords, 'values'>, name: SearchFilter, value: string): string {
  const labels = values[name] ?? {};
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}
