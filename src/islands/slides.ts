import { button, element } from './dom/elements.ts';
import { stepOf } from './slides/step-of.ts';

interface Words {
  start: string;
  previous: string;
  next: string;
  stop: string;
}

/**
 * Slides that stand one below the other, shown one at a time on the whole screen: by a button or F, with keys, a presenter or
 * taps. Where a browser knows no full screen they fill its window.
 */
class SlidesElement extends HTMLElement {
  #words: Words = { start: '', previous: '', next: '', stop: '' };
  #now = 0;

  connectedCallback(): void {
    if (this.querySelector('.slide-start')) return;
    this.#words = { ...this.#words, ...(JSON.parse(this.dataset.words ?? '{}') as Partial<Words>) };
    const start = element(
      'p',
      'slide-start',
      button('go', this.#words.start, () => this.#show(this.#inView())),
    );
    this.prepend(start);
    this.append(this.#buttons());
    document.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement) this.#stop();
    });
    this.addEventListener('click', (event) => this.#onTap(event));
  }

  get #slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.slide')];
  }

  get #shown(): boolean {
    return this.classList.contains('shown');
  }

  #buttons(): HTMLElement {
    const { previous, next, stop } = this.#words;
    return element(
      'p',
      'slide-buttons',
      button('plain', previous, () => this.#turn(-1)),
      button('plain', next, () => this.#turn(1)),
      button('plain', stop, () => this.#leave()),
    );
  }

  /** The slide that the reader has before them while the slides stand below each other. */
  #inView(): number {
    const middle = innerHeight / 2;
    return Math.max(
      0,
      this.#slides.findIndex((slide) => slide.getBoundingClientRect().bottom > middle),
    );
  }

  #show(index: number): void {
    this.classList.add('shown');
    document.documentElement.dataset.slides = '';
    this.#turnTo(index);
    // Refused in a frame, or without a press of a key; then the window is filled.
    this.requestFullscreen?.().catch(() => undefined);
  }

  #leave(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    this.#stop();
  }

  #stop(): void {
    if (!this.#shown) return;
    this.classList.remove('shown');
    delete document.documentElement.dataset.slides;
    this.#slides[this.#now]?.scrollIntoView({ block: 'center' });
  }

  #turn(by: number): void {
    this.#turnTo((this.#shown ? this.#now : this.#inView()) + by);
  }

  #turnTo(index: number): void {
    const slides = this.#slides;
    this.#now = Math.min(Math.max(index, 0), slides.length - 1);
    for (const [place, slide] of slides.entries()) slide.classList.toggle('now', place === this.#now);
    const slide = slides[this.#now];
    slide?.focus({ preventScroll: true });
    if (!this.#shown) slide?.scrollIntoView({ block: 'center' });
  }

  #onTap(event: MouseEvent): void {
    if (!this.#shown || !(event.target instanceof Element) || event.target.closest('button, a')) return;
    this.#turn(event.clientX < innerWidth / 3 ? -1 : 1);
  }

  #onKey(event: KeyboardEvent): void {
    const onControl = event.target instanceof Element && event.target.closest('a, button, input, summary, [role]');
    const step = stepOf(event, { shown: this.#shown, onControl: Boolean(onControl) });
    if (step === undefined) return;
    event.preventDefault();
    if (step === 'screen') this.#shown ? this.#leave() : this.#show(this.#inView());
    else if (step === 'stop') this.#leave();
    else if (step === 'first' || step === 'last') this.#turnTo(step === 'first' ? 0 : this.#slides.length - 1);
    else this.#turn(step === 'next' ? 1 : -1);
  }
}

customElements.define('ff-slides', SlidesElement);
