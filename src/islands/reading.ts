import { dayOf } from '../core/curriculum/days.ts';
import { hasChanged, type Reading, readings } from '../core/learning/reads.ts';
import { presentKeys, standingOn } from '../core/learning/way.ts';
import type { ReadingWords } from '../core/learning/way-words.ts';
import type { LearningRecord } from '../core/model/learning-record.ts';
import { trouble } from './learning/device.ts';
import { ownKey } from './learning/own-key.ts';
import { sitePath } from './learning/place.ts';
import { ReadingMark } from './learning/reading-mark.ts';
import { showPlace } from './learning/reading-place.ts';
import { learner, onChange, records } from './learning/records.ts';
import { wayOfLearner } from './learning/ways.ts';

interface Setting {
  words: ReadingWords;
  sheet: string;
}

/** Below an article: “read and understood”, and where the article stands on the path that is under way. */
class ReadingElement extends HTMLElement {
  readonly #version = this.dataset.version ?? '';
  readonly #keys = [ownKey(), ...(this.dataset.formerly?.split(' ') ?? [])];

  async connectedCallback(): Promise<void> {
    const response = await fetch(`${sitePath}learning/reading.json`);
    if (!response.ok) throw new Error(`${response.status} for the words of reading`);
    const { words, sheet } = (await response.json()) as Setting;
    const styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
    const mark = new ReadingMark(this, words, this.#keys, this.#version);
    const show = async (): Promise<void> => {
      const done = await records();
      await this.#showPlace(done, words);
      mark.show({ reading: this.#readingIn(done), learner: await learner(), trouble: await trouble() });
    };
    onChange(() => void show());
    await show();
  }

  #readingIn(done: readonly LearningRecord[]): (Reading & { hasChanged: boolean }) | undefined {
    const [present = '', ...former] = this.#keys;
    const found = readings(done, (key) => (former.includes(key) ? present : key)).get(present);
    return found && { ...found, hasChanged: hasChanged(found, this.#version) };
  }

  async #showPlace(done: readonly LearningRecord[], words: ReadingWords): Promise<void> {
    const current = await learner();
    const way = current && (await wayOfLearner(current.id, done).catch(() => undefined));
    if (!way) return;
    const standing = standingOn(way.steps, readings(done, presentKeys(way.steps)), dayOf(new Date()));
    showPlace(way, standing, { words, key: this.#keys[0] ?? '', below: this });
  }
}

customElements.define('ff-reading', ReadingElement);
