import { dayOf } from '../core/curriculum/days.ts';
import { button, element, partOf, say } from './dom/elements.ts';
import { type Catalogue, catalogueFrom } from './workshop/catalogue.ts';
import type { WorkshopWords } from './workshop/words.ts';
import { Workbench } from './workshop/workbench.ts';

/** Where a trainer makes a path: finds articles, orders and dates them, and hands the path on. */
class WorkshopElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as WorkshopWords;
  readonly #status = partOf(this, ':scope > [role=status]', 'p');

  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const notices = partOf(this, '.notices', 'div');
    notices.replaceChildren(element('p', 'notice', this.#words.loading));
    try {
      const catalogue = await catalogueFrom(this.dataset.articles ?? '', this.dataset.ways ?? '');
      notices.replaceChildren();
      this.#open(catalogue);
    } catch (fault) {
      console.info(fault);
      const again = button('plain', this.#words.again, () => void this.#begin());
      notices.replaceChildren(element('p', 'notice', this.#words.failed, again));
    }
  }

  #open(catalogue: Catalogue): void {
    const { api = '', open = '', qr = '', exchange = '' } = this.dataset;
    partOf(this, '.bench', 'div').hidden = false;
    const bench = new Workbench(this, {
      catalogue,
      words: this.#words,
      groups: JSON.parse(this.dataset.groups ?? '{}') as Record<string, string>,
      api,
      opener: new URL(open, location.href).href,
      modules: { qr, exchange },
      today: () => dayOf(new Date()),
      say: (sentence) => say(this.#status, sentence),
    });
    void bench.begin();
  }
}

customElements.define('ff-workshop', WorkshopElement);
