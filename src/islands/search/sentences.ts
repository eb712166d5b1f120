import { answerKind } from '../../core/search/answer-kind.ts';
import { addressOf, type SearchState } from '../../core/search/search-address.ts';
import type { SearchWords } from '../../core/search/search-words.ts';
import { filled, filledText } from '../dom/elements.ts';
import type { SearchAnswer } from '../search-api/answer.ts';
import { askingLink } from './asking-link.ts';

/** What an answer says as a whole: how many, and in which way. */
export function sentenceOf(state: SearchState, { results }: SearchAnswer, words: SearchWords): string {
  const matches = results.map(({ match }) => match);
  const kind = answerKind(state, matches);
  const literal = matches.filter((match) => match === 'literal').length;
  const count = kind === 'foundToo' ? literal : matches.length;
  return filledText(words.answers[kind], { query: state.query, count, others: matches.length - count });
}

/** “Did you mean”, with a link that searches it in what is chosen; nothing where nothing is offered. */
export function suggestionOf(
  { chosen }: SearchState,
  { suggestion }: SearchAnswer,
  words: SearchWords,
  page = '',
): (Node | string)[] {
  if (suggestion === undefined) return [];
  const address = `${page}${addressOf({ query: suggestion, chosen })}`;
  return filled(words.suggestion, { query: askingLink(address, suggestion) });
}
