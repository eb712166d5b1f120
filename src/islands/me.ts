import type { MeWords } from '../core/learning/me-words.ts';
import { standing } from '../core/learning/merged.ts';
import { packed } from '../core/learning/packed.ts';
import { progressText } from '../core/learning/progress-file.ts';
import type { Learner } from '../core/model/learning-record.ts';
import { element } from './dom/elements.ts';
import { handOut } from './learning/hand-out.ts';
import { allRecords, learner, learners, onChange } from './learning/records.ts';
import { articles, paths } from './learning/site-lists.ts';
import { drawDone } from './me/done.ts';
import { drawLasting } from './me/lasting.ts';
import { drawOthers } from './me/others.ts';
import { progressKind, TakeIn } from './me/take-in.ts';
import { drawWho } from './me/who.ts';

/** All that is kept on this device of those who learn: to be seen, taken along, merged and deleted. */
class MeElement extends HTMLElement {
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as MeWords;
  readonly #lists = Promise.all([articles().catch(() => new Map()), paths().catch(() => [])]);

  connectedCallback(): void {
    onChange(() => void this.#show());
    new TakeIn(this.#part('import'), this.#words);
    void drawOthers(this.#part('others'), this.#words);
    void drawLasting(this.#part('keeping'), this.#words);
    void this.#show();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? element('div', '');
  }

  async #show(): Promise<void> {
    const words = this.#words;
    const current = await learner();
    drawWho(this.#part('who'), { learners: await learners(), current, words });
    const [known, ways] = await this.#lists;
    const all = current ? await allRecords(current.id) : [];
    const titles = new Map([
      ...ways.map(({ key, title }) => [key, title] as const),
      ...Object.entries(JSON.parse(this.dataset.titles ?? '{}') as Record<string, string>),
    ]);
    drawDone(this.#part('done'), current?.id ?? '', standing(all), { articles: known, titles, words });
    this.#part('export').replaceChildren(
      ...(current ? [this.#handOut(current)] : [element('p', 'empty', words.empty)]),
    );
  }

  #handOut(current: Learner): HTMLElement {
    const text = async (): Promise<string> =>
      progressText(this.dataset.site ?? '', current, await allRecords(current.id));
    const day = new Date().toLocaleDateString('sv');
    const name = [this.#words.fileName, current.name, day].filter(Boolean).join('-');
    return handOut(
      {
        name: `${name.replace(/[\\/:*?"<>|]/g, '_')}.json`,
        type: 'application/json',
        text,
        code: async () => packed(progressKind, await text()),
      },
      this.#words.handOut,
    );
  }
}

customElements.define('ff-me', MeElement);
