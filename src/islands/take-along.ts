import { bytesText } from '../core/offline/bytes-text.ts';
import type { End, Progress } from '../core/offline/messages.ts';
import type { TakeWords } from '../core/offline/offline-words.ts';
import { type Offer, takeOf } from '../core/offline/take.ts';
import { button, element, filledText, say } from './dom/elements.ts';
import { sitePath } from './learning/place.ts';
import { ask, worker } from './offline/asking.ts';
import { searchLine } from './offline/search-line.ts';
import { Shelf } from './offline/shelf.ts';

/** On the page of a path: keeps all of it on the device, says how far it is, and takes it off again. */
class TakeAlongElement extends HTMLElement {
  static readonly observedAttributes = ['data-offer'];
  readonly #status = element('p', 'meta');
  readonly #search = element('p', 'meta');
  readonly #controls = element('p', 'actions');
  #begun = false;

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status');
    this.replaceChildren(this.#status, this.#search, this.#controls);
    this.#begun = true;
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.#begun) void this.#show();
  }

  get #words(): TakeWords {
    return JSON.parse(this.dataset.words ?? '{}') as TakeWords;
  }

  get #offer(): Offer | undefined {
    return this.dataset.offer === undefined ? undefined : (JSON.parse(this.dataset.offer) as Offer);
  }

  async #show(focused = false): Promise<void> {
    const words = this.#words;
    const offer = this.#offer;
    if (!offer) return this.#empty();
    if (!window.isSecureContext) return say(this.#status, words.insecure);
    if (!('serviceWorker' in navigator)) return say(this.#status, words.unsupported);
    if (!(await worker())) return say(this.#status, words.blocked);
    const { takes } = await new Shelf(sitePath).standing();
    const found = takes.find(({ take }) => take.id === offer.id);
    this.#search.replaceChildren();
    if (!found) this.#offerIt(offer, words, this.#status.textContent === words.dropped ? words.dropped : words.note);
    else {
      const there = new Set((await new Shelf(sitePath).pages()).map(({ address }) => address));
      const missing = takeOf(offer, sitePath).pages.filter((page) => !there.has(page)).length;
      if (missing > 0) this.#offerRest(offer, words, missing);
      else await this.#showTaken(offer, words, found.size);
    }
    if (focused) this.querySelector('button')?.focus();
  }

  /** The page shows no path. */
  #empty(): void {
    for (const part of [this.#status, this.#search, this.#controls]) part.replaceChildren();
  }

  #offerIt(offer: Offer, words: TakeWords, sentence: string): void {
    say(this.#status, sentence);
    this.#controls.replaceChildren(button('plain', words.take, () => void this.#take(offer)));
  }

  #offerRest(offer: Offer, words: TakeWords, missing: number): void {
    say(this.#status, filledText(words.partly, { n: missing }));
    this.#controls.replaceChildren(
      button('plain', words.again, () => void this.#take(offer)),
      this.#dropButton(offer, words),
    );
  }

  async #showTaken(offer: Offer, words: TakeWords, size: number): Promise<void> {
    say(this.#status, filledText(words.taken, { size: bytesText(size) }));
    this.#search.replaceChildren(await searchLine(words));
    this.#controls.replaceChildren(this.#dropButton(offer, words));
  }

  #dropButton({ id }: Offer, words: TakeWords): HTMLButtonElement {
    return button('plain', words.drop, () => {
      void ask({ kind: 'drop', id }).then(() => {
        say(this.#status, words.dropped);
        return this.#show(true);
      });
    });
  }

  async #take(offer: Offer): Promise<void> {
    const words = this.#words;
    const bar = element('progress', '');
    bar.setAttribute('aria-label', filledText(words.taking, { done: '', all: '' }));
    const stop = this.#dropButton(offer, { ...words, drop: words.stop });
    this.#controls.replaceChildren(bar, stop);
    stop.focus();
    const end = await ask({ kind: 'take', offer }, (progress) => this.#tell(bar, progress));
    // Whoever stopped it has been told.
    if (!this.#controls.contains(bar)) return;
    await this.#show(true);
    if (end !== 'done') this.#sayEnd(end);
  }

  #tell(bar: HTMLProgressElement, { done, all }: Progress): void {
    bar.max = all;
    bar.value = done;
    // Spoken at quarters only: nobody wants to hear every page.
    if (done % Math.ceil(all / 4) === 0) say(this.#status, filledText(this.#words.taking, { done, all }));
  }

  #sayEnd(end: Exclude<End, 'done'>): void {
    say(this.#status, this.#words.ends[end]);
  }
}

customElements.define('ff-take-along', TakeAlongElement);
