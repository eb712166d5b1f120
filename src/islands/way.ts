import type { Way } from '../core/learning/way.ts';
import { WayPage, type WayPageWords } from './learning/way-page.ts';

/** The page of a path of the site: the list that is there gives way to one that knows what was read. */
class WayElement extends HTMLElement {
  connectedCallback(): void {
    const { way, words, brief } = this.dataset;
    const list = this.querySelector<HTMLElement>('.steps-of');
    const sum = document.querySelector<HTMLElement>('.way-sum');
    const end = document.querySelector<HTMLElement>('.way-end');
    if (!list || !sum || !end) return;
    const page = new WayPage(JSON.parse(way ?? '{}') as Way, {
      words: JSON.parse(words ?? '{}') as WayPageWords,
      isBrief: brief !== undefined,
      place: { list, sum, end },
    });
    void page.show();
  }
}

customElements.define('ff-way', WayElement);
