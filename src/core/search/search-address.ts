import type { Chosen } from './catalogue.ts';
import { type SearchFilter, searchFilters } from './filters.ts';
import { queryFrom } from './query.ts';

/** What somebody looks for: words, and what they are narrowed to. */
export interface SearchState {
  query: string;
  chosen: Chosen;
}

/** What the address of a search page asks for: `?q=停电&industry=power&industry=telecom`. */
export function stateIn(parameters: URLSearchParams): SearchState {
  const chosen: Chosen = {};
  for (const name of searchFilters) {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '');
    if (values.length > 0) chosen[name] = values;
  }
  return { query: queryFrom(parameters.get('q') ?? '').text, chosen };
}

/** A search as it stands in an address, with its question mark: the same in whatever order it was put together. */
export function addressOf({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const name of searchFilters)
    for (const value of [...(chosen[name] ?? [])].sort()) parameters.append(name, value);
  return String(parameters) === '' ? '' : `?${parameters}`;
}

/** Which filters have something chosen, in their order. */
export const narrowedBy = ({ chosen }: SearchState): SearchFilter[] =>
  searchFilters.filter((name) => (chosen[name] ?? []).length > 0);

/** The search with one value more, or one less. */
export function withChoice(
  { query, chosen }: SearchState,
  name: SearchFilter,
  value: string,
  on: boolean,
): SearchState {
  const others = (chosen[name] ?? []).filter((one) => one !== value);
  const { [name]: _, ...rest } = chosen;
  const values = on ? [...others, value] : others;
  return { query, chosen: values.length > 0 ? { ...rest, [name]: values } : rest };
}

/** The search as wide as a filter lets it be. */
export function withoutFilter({ query, chosen }: SearchState, name: SearchFilter): SearchState {
  const { [name]: _, ...rest } = chosen;
  return { query, chosen: rest };
}
