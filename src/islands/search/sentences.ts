import { answerKind } from '../../core/search/answer-kind.ts';
import { addressOf, type SearchState } from '../../core/search/search-address.ts';
import type { SearchWords } from '../../core/search/search-words.ts';
import type { SearchAnswer } from '../search-api.ts';
import { filled, filledText, linkTo } from './elements.ts';

/** What an answer says as a whole: how many, and in which way. */
export function sentenceOf(state: SearchState, { results }: SearchAnswer, words: SearchWords): string {
  const matches = results.map(({ match }) => match);
  const kind = answerKind(state, matches);
  const literal = matches.filter((match) => match === 'literal').length;
  const count = kind === 'foundToo' ? literal : matches.length;
  return filledText(words.answers[kind], { query: state.query, count, others: matches.length - count });
}

/** “Did you mean”, with a link that searches it; nothing where nothing is offered. */
export function suggestionOf({ suggestion }: SearchAnswer, words: SearchWords, page = ''): (Node | string)[] {
  if (suggestion === undefined) return [];
  const link = linkTo(`${page}${addressOf({ query: suggestion, chosen: {} })}`, suggestion);
  link.dataset.ask = '';
  return filled(words.suggestion, { query: link });
}

/** Follows links that search, where the search already is; `ask` gets what their address says. */
export function onAskingLink(place: HTMLElement, ask: (parameters: URLSearchParams) => void): void {
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-ask]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(new URL(link.href).searchParams);
  });
}

/** A live region speaks when its text changes. */
export function say(status: Element, sentence: string): void {
  if (status.textContent !== sentence) status.textContent = sentence;
}
