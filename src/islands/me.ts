import type { MeWords } from '../core/learning/me-words.ts';
import { standing } from '../core/learning/merged.ts';
import { othersCount } from '../core/learning/others.ts';
import { packed } from '../core/learning/packed.ts';
import { progressText } from '../core/learning/progress-file.ts';
import { newId } from '../core/learning/record-id.ts';
import type { Learner } from '../core/model/learning-record.ts';
import { element } from './dom/elements.ts';
import { handOut } from './learning/hand-out.ts';
import { othersOf } from './learning/others.ts';
import { addLearner, allRecords, learner, learners, onChange } from './learning/records.ts';
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

  /** Somebody without a name, for whom what was begun here is handed out. */
  #made = '';

  connectedCallback(): void {
    onChange(() => void this.#show());
    new TakeIn(this.#part('import'), this.#words, () => drawOthers(this.#part('others'), this.#words));
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
    const everybody = await learners();
    drawWho(this.#part('who'), { learners: everybody, current, words });
    const [known, ways] = await this.#lists;
    const all = current ? await allRecords(current.id) : [];
    const titles = new Map([
      ...ways.flatMap(({ key, formerly, title }) => [key, ...formerly].map((each) => [each, title] as const)),
      ...Object.entries(JSON.parse(this.dataset.titles ?? '{}') as Record<string, string>),
    ]);
    drawDone(this.#part('done'), current?.id ?? '', standing(all), { articles: known, titles, words });
    // What is being handed out makes a learner where there was none; its code must not vanish with that.
    if (current && current.id === this.#made && current.name === '') return;
    const isOffered = current !== undefined || (everybody.length === 0 && (await hasOthers()));
    this.#part('export').replaceChildren(
      isOffered ? this.#handOut(current ?? { id: newId(), name: '' }) : element('p', 'empty', words.empty),
    );
  }

  #handOut(current: Learner): HTMLElement {
    const text = async (): Promise<string> => {
      if ((await learners()).length === 0) {
        this.#made = current.id;
        await addLearner(current.name, current.id);
      }
      const { id } = current;
      return progressText(this.dataset.site ?? '', current, await allRecords(id), await othersOf(id));
    };
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

/** Whether anything was begun on a device on which nobody learns yet. */
async function hasOthers(): Promise<boolean> {
  const { searches, drafts } = othersCount(await othersOf(''));
  return searches + drafts > 0;
}

customElements.define('ff-me', MeElement);
