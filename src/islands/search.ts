import { addressOf, type SearchState, stateIn, withChoice } from '../core/search/search-address.ts';
import { isUnmet } from '../core/search/search-gaps.ts';
import type { SearchPageWords } from '../core/search/search-words.ts';
import { filledText, partOf, say } from './dom/elements.ts';
import { type Answered, Answers } from './search/answers.ts';
import { onAskingLink } from './search/asking-link.ts';
import { Facets } from './search/facets.ts';
import { drawGaps } from './search/gaps.ts';
import { helpFor } from './search/help.ts';
import { atOnce, More } from './search/more.ts';
import { Recent } from './search/recent.ts';
import { type Drawing, Searching } from './search/searching.ts';
import { sentenceOf, suggestionOf } from './search/sentences.ts';
import { walkWithKeys } from './search/walking.ts';

/** What the page keeps with a place in the history. */
interface Place {
  shown?: number;
}

/**
 * The search page: answers while somebody types, and keeps what they look for in the address. Upgrades a form that without
 * scripts leads to the list of all titles.
 */
class SearchElement extends HTMLElement implements Drawing {
  #ownTitle = document.title;
  #words = JSON.parse(this.dataset.words ?? '{}') as SearchPageWords;
  #field = partOf(this, 'input', 'input');
  #status = this.#part('.list [role="status"]');
  #list = this.#part('.hits');
  #help = this.#part('.help');
  #answers = new Answers(this.dataset.api ?? '', this.#words);
  #searching = new Searching(this.#field, this.#answers, this, this.dataset.gaps);
  #more = new More(partOf(this, '.more', 'button'), {
    answers: this.#answers,
    label: this.#words.more,
    pressed: () => this.#searching.finish(),
    add: (lines, count) => {
      this.#list.append(...lines);
      history.replaceState({ shown: count } satisfies Place, '');
    },
  });
  #recent = new Recent(location.pathname, this.#words);
  #facets = new Facets(this.#part('.filters'), {
    words: this.#words,
    choose: (name, value, on) => this.#choose(withChoice(this.#searching.typed, name, value, on)),
    clear: () => this.#choose({ ...this.#searching.typed, chosen: {} }),
  });

  connectedCallback(): void {
    this.#part('.start').prepend(this.#recent.element);
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#searching.submit();
    });
    onAskingLink(this, (parameters) => {
      this.#choose(stateIn(parameters));
      this.#searching.finish();
      this.#field.focus();
    });
    this.#list.addEventListener('click', () => this.#searching.finish());
    const stops = '.suggestion a, .hit h2 a, .more:not([hidden]), .help a';
    const links = () => this.querySelectorAll<HTMLElement>(this.#part('.start').hidden ? stops : '.recent .kept a');
    walkWithKeys(this, this.#field, links, () => this.#field.focus());
    window.addEventListener('popstate', () =>
      this.#searching.follow(stateIn(new URLSearchParams(location.search)), false),
    );
    this.kept();
    this.#begin();
  }

  /** What was typed before the script arrived counts. */
  #begin(): void {
    const state = stateIn(new URLSearchParams(location.search));
    const typed = this.#field.value;
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    this.#searching.follow(state, visit?.type === 'navigate');
    if (typed !== '' && typed !== state.query) {
      this.#field.value = typed;
      this.#searching.submit();
    } else if (addressOf(state) === '' && matchMedia('(hover: hover)').matches)
      this.#field.focus({ preventScroll: true });
  }

  #part(selector: string): HTMLElement {
    return partOf(this, selector, 'div');
  }

  /** A choice is a step in the history, and so is what was asked before. */
  #choose(state: SearchState): void {
    this.#searching.settle();
    this.#searching.ask(state);
    this.#searching.settle();
  }

  limit = (): number => (history.state as Place | null)?.shown ?? atOnce;

  /** A finished search stays in the history, a half-typed one gives way: so Back leads to the last finished one. */
  asked = (state: SearchState, before: { state: SearchState; finished: boolean }): void => {
    const address = `${location.pathname}${addressOf(state)}`;
    if (before.finished && addressOf(before.state) !== '') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  emptied = (): void => {
    this.#clear('');
    this.#facets.hide();
    this.#recent.show();
    this.#part('.start').hidden = false;
  };

  kept = (): void => drawGaps(this.#part('.gaps'), location.pathname, this.#words);

  waiting = (): void => say(this.#status, this.#words.searching);

  failed = (): void => {
    this.#clear(this.#words.failed);
    this.#facets.hide();
    this.#part('.start').hidden = false;
  };

  answered = ({ state, answer, wide, lines }: Answered): void => {
    this.#clear(sentenceOf(state, answer, this.#words));
    this.#facets.show(wide, answer.facets, state);
    this.#part('.suggestion').replaceChildren(...suggestionOf(state, answer, this.#words));
    this.#list.replaceChildren(...lines);
    this.#more.offer(answer.results, lines.length);
    const isEmpty = answer.total === 0;
    this.#part('.start').hidden = !isEmpty;
    this.#recent.element.hidden = true;
    if (isUnmet(answer.results.map(({ match }) => match))) void this.#showHelp(state, isEmpty);
  };

  async #showHelp(state: SearchState, isEmpty: boolean): Promise<void> {
    const { channel, glossary } = JSON.parse(this.dataset.help ?? '{}');
    const options = { words: this.#words, answers: this.#answers, channel, glossary };
    const parts = await helpFor(state, isEmpty, options).catch(() => []);
    if (state === this.#searching.state) this.#help.replaceChildren(...parts);
  }

  #clear(sentence: string): void {
    for (const part of [this.#list, this.#help, this.#part('.suggestion')]) part.replaceChildren();
    this.#more.offer([], 0);
    const { query } = this.#searching.state;
    document.title = query === '' ? this.#ownTitle : filledText(this.dataset.title ?? '', { query });
    say(this.#status, sentence);
  }
}

customElements.define('ff-search', SearchElement);
