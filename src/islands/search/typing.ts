const restMilliseconds = 150;
/** What stood so long was not half typed. */
export const finishedMilliseconds = 2000;

/** Tells when somebody who types into a field has paused, and never while an input method is still composing. */
export class Typing {
  readonly #paused: () => void;
  #timer = 0;

  constructor(field: HTMLInputElement, paused: () => void) {
    this.#paused = paused;
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#begin();
    });
    field.addEventListener('compositionstart', () => this.stop());
    field.addEventListener('compositionend', () => this.#begin());
  }

  /** What was typed up to now is of no more interest. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #begin(): void {
    this.stop();
    this.#timer = window.setTimeout(this.#paused, restMilliseconds);
  }
}
