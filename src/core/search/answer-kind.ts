import type { Match } from './finding.ts';
import { narrowedBy, type SearchState } from './search-address.ts';

/** What there is to say about an answer as a whole. */
export type AnswerKind = 'all' | 'found' | 'foundToo' | 'alias' | 'sound' | 'loose' | 'none' | 'noneWithin';

/** In which way an answer answers; `matches` says how each of its results was found, best first. */
export function answerKind(state: SearchState, matches: readonly Match[]): AnswerKind {
  const [best] = matches;
  if (best === undefined) return narrowedBy(state).length > 0 ? 'noneWithin' : 'none';
  if (state.query === '') return 'all';
  if (best !== 'literal' && !matches.includes('literal')) return best;
  return matches.every((match) => match === 'literal') ? 'found' : 'foundToo';
}
