import type { KeptDraft, PathDraft } from '../../core/learning/path-draft.ts';
import { button, element, filledText } from '../dom/elements.ts';
import type { WorkshopWords } from './words.ts';

type Kind = 'said' | 'draft' | 'storage';

/** What is said above the workshop: one notice of each kind at most, a later one in the place of the earlier. */
export class Notices {
  readonly #place: HTMLElement;
  readonly #words: WorkshopWords;
  readonly #shown = new Map<Kind, HTMLElement>();

  constructor(place: HTMLElement, words: WorkshopWords) {
    this.#place = place;
    this.#words = words;
    place.setAttribute('role', 'status');
  }

  say(kind: Kind, sentence: string, ...acts: HTMLButtonElement[]): void {
    const notice = element('p', 'notice', sentence, ...acts);
    this.#shown.get(kind)?.remove();
    this.#shown.set(kind, notice);
    this.#place.append(notice);
  }

  clear(kind: Kind): void {
    this.#shown.get(kind)?.remove();
    this.#shown.delete(kind);
  }

  /** Another draft, and whether to take it or to drop it. */
  offer(sentence: string, { draft, saved }: KeptDraft, take: (draft: PathDraft) => void, drop?: () => void): void {
    const day = new Date(saved).toLocaleString(document.documentElement.lang, {
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const values = { title: draft.title || '…', n: draft.steps.length, day };
    const acts = [
      button('plain', this.#words.takeOther, () => {
        this.clear('draft');
        take(draft);
      }),
      ...(drop
        ? [
            button('plain', this.#words.dropOther, () => {
              this.clear('draft');
              drop();
            }),
          ]
        : []),
    ];
    this.say('draft', filledText(sentence, values), ...acts);
  }
}
