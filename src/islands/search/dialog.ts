import { addressOf, stateIn } from '../../core/search/search-address.ts';
import type { DialogSetting, SearchWords } from '../../core/search/search-words.ts';
import { button, element, filledText, linkTo, say } from '../dom/elements.ts';
import { type Answered, Answers } from './answers.ts';
import { onAskingLink } from './asking-link.ts';
import { Recent } from './recent.ts';
import { type Drawing, Searching } from './searching.ts';
import { sentenceOf, suggestionOf } from './sentences.ts';
import { walkWithKeys } from './walking.ts';

const atOnce = 8;

/** The search over any page: the same field and the same results, a few of them, with a way to all. */
export class SearchDialog implements Drawing {
  #dialog = element('dialog', 'search-dialog');
  #setting: DialogSetting;
  #words: SearchWords;
  #field: HTMLInputElement;
  #status = element('p', 'status');
  #suggestion = element('p', 'suggestion');
  #list = element('ol', 'hits');
  #all = element('p', 'all');
  #recent: Recent;
  #searching: Searching;

  constructor(setting: DialogSetting) {
    const { words, page, api, gaps } = setting;
    this.#setting = setting;
    this.#words = words;
    this.#field = fieldOf(words);
    this.#recent = new Recent(page, words);
    this.#status.setAttribute('role', 'status');
    this.#searching = new Searching(this.#field, new Answers(api, words), this, gaps?.to);
    this.#build();
    this.#listen();
  }

  open(): void {
    if (this.#dialog.open) return;
    if (addressOf(this.#searching.state) === '') this.#recent.show();
    this.#dialog.showModal();
    this.#selectField();
  }

  #build(): void {
    const { words, page, gaps } = this.#setting;
    const label = element('label', 'vh', words.label);
    label.htmlFor = this.#field.id;
    const submit = element('button', '', words.button);
    const form = element('form', 'find', label, this.#field, submit);
    form.action = page;
    form.setAttribute('role', 'search');
    const close = button('close', words.close, () => this.#dialog.close());
    const note = gaps === undefined ? [] : [element('p', 'legend', gaps.note)];
    const rest = [this.#suggestion, this.#list, this.#all, this.#recent.element, ...note];
    // An inner box, so that a click on the dialog itself is one beside it.
    const sheet = element('div', 'sheet-of-search', element('div', 'asking', form, close), this.#status, ...rest);
    this.#dialog.append(sheet);
    this.#dialog.setAttribute('aria-label', words.label);
    document.body.append(this.#dialog);
  }

  #listen(): void {
    onAskingLink(this.#dialog, (parameters) => {
      this.#searching.settle();
      this.#searching.ask(stateIn(parameters));
      this.#searching.finish();
      this.#field.focus();
    });
    const stops = '.suggestion a, .hit h2 a, .all a, .recent:not([hidden]) .kept a';
    walkWithKeys(this.#dialog, this.#field, () => this.#dialog.querySelectorAll<HTMLElement>(stops));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
      else if (target instanceof Element && target.closest('.hits a, .all a')) this.#followed(target.closest('a'));
    });
    this.#dialog.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #onKey(event: KeyboardEvent): void {
    const isCall = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const isLeave = event.key === 'Escape' && !event.isComposing;
    if (!isCall && !isLeave) return;
    event.preventDefault();
    // Left to the browser, Esc would only empty the field.
    if (isLeave) this.#dialog.close();
    else this.#selectField();
  }

  #selectField(): void {
    this.#field.focus();
    this.#field.select();
  }

  /** A result may be on this very page; then nothing else would close the dialog. */
  #followed(link: HTMLAnchorElement | null): void {
    this.#searching.finish();
    if (link && link.pathname === location.pathname && link.hash !== '') this.#dialog.close();
  }

  limit = (): number => atOnce;

  emptied = (): void => {
    this.#clear('');
    this.#recent.show();
  };

  waiting = (): void => say(this.#status, this.#words.searching);

  failed = (): void => this.#clear(this.#words.failed);

  answered = ({ state, answer, lines }: Answered): void => {
    this.#clear(sentenceOf(state, answer, this.#words));
    this.#suggestion.replaceChildren(...suggestionOf(state, answer, this.#words, this.#setting.page));
    this.#list.replaceChildren(...lines);
    const all = linkTo(
      `${this.#setting.page}${addressOf(state)}`,
      filledText(this.#words.all, { count: answer.total }),
    );
    if (answer.total > lines.length) this.#all.replaceChildren(all);
  };

  #clear(sentence: string): void {
    for (const part of [this.#suggestion, this.#list, this.#all]) part.replaceChildren();
    this.#recent.element.hidden = true;
    say(this.#status, sentence);
  }
}

function fieldOf({ placeholder }: SearchWords): HTMLInputElement {
  const field = element('input', '');
  field.id = 'search-dialog-field';
  field.type = 'search';
  field.name = 'q';
  field.placeholder = placeholder;
  field.autocomplete = 'off';
  field.setAttribute('enterkeyhint', 'search');
  return field;
}
