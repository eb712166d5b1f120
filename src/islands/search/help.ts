import { type Loosened, loosened } from '../../core/search/loosened.ts';
import { nearTerms } from '../../core/search/near-terms.ts';
import { addressOf, narrowedBy, type SearchState } from '../../core/search/search-address.ts';
import type { SearchPageWords } from '../../core/search/search-words.ts';
import { valueLabel } from '../../core/search/value-label.ts';
import { element, filled, filledText, linkTo } from '../dom/elements.ts';
import type { Answers } from './answers.ts';
import { askingLink } from './asking-link.ts';

interface Options {
  words: SearchPageWords;
  answers: Answers;
  /** Where to ask people: the company's channel. */
  channel: { label: string; url?: string | undefined } | undefined;
  /** The address of the glossary, where there is one. */
  glossary: string | undefined;
}

/** What helps when nothing was found as typed: what was searched, what asks for less and finds more, terms that are near, people. */
export async function helpFor(state: SearchState, isEmpty: boolean, options: Options): Promise<HTMLElement[]> {
  const { words } = options;
  const [wider, terms] = await Promise.all([
    looser(state, options),
    isEmpty && state.query !== '' ? near(state.query, options) : [],
  ]);
  return [
    ...(isEmpty && narrowedBy(state).length > 0 ? [searched(state, words)] : []),
    ...(wider.length > 0 ? [part(words.loosened, wider)] : []),
    ...terms,
    ...asking(state, options),
  ];
}

const part = (title: string, lines: readonly HTMLElement[]): HTMLElement =>
  element('section', '', element('h2', '', title), element('ul', '', ...lines.map((line) => element('li', '', line))));

function searched({ query, chosen }: SearchState, words: SearchPageWords): HTMLElement {
  const values = narrowedBy({ query, chosen }).map((name) => {
    const labels = (chosen[name] ?? []).map((value) => valueLabel(words, name, value));
    return element('span', '', `${words.filters[name]} `, element('b', '', labels.join(' ')));
  });
  const asked = query === '' ? [] : [element('b', '', query)];
  return element('p', 'asked', words.searched, ...[...asked, ...values].flatMap((value) => [' ', value]));
}

/** Searches that ask for less, those that find something. */
async function looser(state: SearchState, { words, answers }: Options): Promise<HTMLElement[]> {
  const counted = await Promise.all(
    loosened(state).map(async (one) => ({ ...one, count: await answers.count(one.state) })),
  );
  return counted
    .filter(({ count }) => count > 0)
    .map(({ state: wider, by, count }) => {
      const link = askingLink(addressOf(wider), sentence({ state: wider, by }, words));
      return element('span', '', link, ' ', element('small', 'num', String(count)));
    });
}

function sentence({ state, by }: Loosened, words: SearchPageWords): string {
  if (by.kind === 'filter') return filledText(words.withoutFilter, { name: words.filters[by.name] });
  return by.kind === 'filters' ? words.withoutFilters : filledText(words.onlyWords, { query: state.query });
}

async function near(query: string, { words, answers, glossary }: Options): Promise<HTMLElement[]> {
  if (glossary === undefined) return [];
  const all = await answers.everything({ collection: ['glossary'] });
  const terms = nearTerms(query, all).map(({ url, title }) => linkTo(url, title));
  const whole = linkTo(glossary, words.allTerms);
  return [terms.length > 0 ? part(words.nearTerms, [...terms, whole]) : element('p', '', whole)];
}

/** A letter to the channel begins with what was not found. */
function asking({ query }: SearchState, { words, channel }: Options): HTMLElement[] {
  if (!channel) return [];
  if (channel.url === undefined) return [element('p', 'ask', ...filled(words.ask, { name: channel.label }))];
  const about = filledText(words.askAbout, { query });
  const isLetter = channel.url.startsWith('mailto:') && !channel.url.includes('?') && query !== '';
  const url = isLetter ? `${channel.url}?subject=${encodeURIComponent(about)}` : channel.url;
  return [element('p', 'ask', ...filled(words.ask, { name: linkTo(url, channel.label) }))];
}
