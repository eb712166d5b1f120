import type { SearchFilter } from './filters.ts';
import { queryFrom } from './query.ts';
import { addressOf, narrowedBy, type SearchState, withoutFilter } from './search-address.ts';

/** A search that asks for less: without one filter, without all of them, or with fewer words. */
export interface Loosened {
  state: SearchState;
  by: { kind: 'filter'; name: SearchFilter } | { kind: 'filters' } | { kind: 'words' };
}

/** Of so many words each may be left out; of more, the first ones. */
const mostWords = 4;

/** What to ask instead when a search found too little. Whether it finds more is for the index to say. */
export function loosened(state: SearchState): Loosened[] {
  const narrowed = narrowedBy(state);
  const { words } = queryFrom(state.query);
  const fewer =
    words.length > 1 ? words.slice(0, mostWords).map((_, left) => words.filter((_, at) => at !== left)) : [];
  const wider = [
    ...narrowed.map((name): Loosened => ({ state: withoutFilter(state, name), by: { kind: 'filter', name } })),
    ...(narrowed.length > 1 ? [{ state: { query: state.query, chosen: {} }, by: { kind: 'filters' } } as const] : []),
    ...fewer.map((left): Loosened => ({ state: { query: left.join(' '), chosen: {} }, by: { kind: 'words' } })),
  ];
  // Whoever asks for nothing is shown no results.
  return wider.filter((one) => addressOf(one.state) !== '');
}
