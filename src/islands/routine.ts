import { dayOf } from '../core/curriculum/days.ts';
import { csv } from '../core/learning/csv.ts';
import { type Duty, dutiesAt, Ticks } from '../core/learning/duties.ts';
import { periodOf, type Rhythm, untilTomorrow } from '../core/learning/periods.ts';
import { handIn } from './assessment/hand-in.ts';
import { element, filledText, linkTo, partOf, say } from './dom/elements.ts';
import { deviceValue, keepOnDevice, trouble } from './learning/device.ts';
import { isFull, learner, onChange, record, records } from './learning/records.ts';
import { historyOf, tickRows } from './routine/history.ts';
import { openPeriod } from './routine/period-text.ts';
import type { RoutineWords } from './routine/words.ts';

interface RoutinePage {
  key: string;
  formerly: string[];
  title: string;
  every: Rhythm;
  duties: Duty[];
  roles: { id: string; label: string }[];
  me: string;
}

/** How often the calendar is asked at least, in milliseconds: timers of a sleeping device come late. */
const hour = 3_600_000;

/** The duties of a day, week or month, ticked off for as long as it lasts. */
class RoutineElement extends HTMLElement {
  readonly #page = JSON.parse(this.dataset.page ?? '{}') as RoutinePage;
  readonly #words = JSON.parse(this.dataset.words ?? '{}') as RoutineWords;
  readonly #head = partOf(this, '.rhythm', 'div');
  readonly #after = partOf(this, '.ticked', 'div');
  readonly #status = element('p', 'sentence');
  readonly #note = element('p', 'note');
  readonly #period = element('p', 'folio');
  #ticks = new Ticks([], []);
  #day = dayOf(new Date());
  #post = '';
  #timer = 0;

  async connectedCallback(): Promise<void> {
    this.#status.setAttribute('role', 'status');
    this.#note.hidden = true;
    const kept = await deviceValue(await this.#postName()).catch(() => undefined);
    if (this.#page.roles.some(({ id }) => id === kept)) this.#post = String(kept);
    this.#head.replaceChildren(this.#period, ...this.#chooser(), this.#note, this.#status);
    this.addEventListener('change', (event) => void this.#ticked(event));
    onChange(() => void this.#load());
    for (const type of ['pageshow', 'focus']) window.addEventListener(type, () => this.#turnPage());
    document.addEventListener('visibilitychange', () => this.#turnPage());
    const reason = await trouble();
    if (reason) this.#tell(this.#words.troubles[reason]);
    await this.#load();
    this.#wait();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  async #postName(): Promise<string> {
    return `post ${(await learner())?.id ?? ''}`;
  }

  #tell(...parts: (Node | string)[]): void {
    this.#note.replaceChildren(...parts);
    this.#note.hidden = parts.length === 0;
  }

  /** Looks again when the day ends, and once an hour. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () => {
        this.#turnPage();
        this.#wait();
      },
      Math.min(untilTomorrow(new Date()) + 50, hour),
    );
  }

  #turnPage(): void {
    const day = dayOf(new Date());
    if (day === this.#day) return;
    this.#day = day;
    this.#show();
  }

  async #load(): Promise<void> {
    const { key, formerly } = this.#page;
    this.#ticks = new Ticks(await records(), [key, ...formerly]);
    this.#show();
  }

  #show(): void {
    const { every, duties } = this.#page;
    const words = this.#words;
    const mine = dutiesAt(this.#post, duties);
    const period = periodOf(every, this.#day);
    this.#period.replaceChildren(element('span', '', openPeriod(every, this.#day, words)));
    for (const [index, line] of [...this.querySelectorAll<HTMLElement>('.duties > li')].entries()) {
      const duty = duties[index];
      const box = line.querySelector('input');
      if (!duty || !box) continue;
      box.checked = this.#ticks.isDone(period, duty.id);
      line.hidden = !mine.includes(duty);
    }
    const done = this.#ticks.done(period, mine);
    const sentence = mine.length === 0 ? words.none : done === mine.length ? words.allDone : words.done;
    say(this.#status, filledText(sentence, { done, all: mine.length }));
    this.#showAfter(mine);
  }

  #showAfter(mine: readonly Duty[]): void {
    const words = this.#words;
    const { every, duties, title } = this.#page;
    if (this.#ticks.periods.length === 0) {
      this.#after.replaceChildren();
      return;
    }
    const isOpen = this.#after.querySelector<HTMLDetailsElement>('.history details')?.open ?? false;
    const history = historyOf({ every, day: this.#day, duties: mine, ticks: this.#ticks, words });
    const details = history.querySelector('details');
    if (details) details.open = isOpen;
    const rows = (): string[][] => tickRows(this.#ticks, duties, words);
    const hand =
      this.#after.querySelector('.hand') ??
      handIn(words, {
        fileName: filledText(words.fileName, { title, day: this.#day }),
        type: 'text/csv',
        text: () =>
          csv([
            [words.column.period, words.column.duty, words.column.done],
            ...rows().map((row) => [...row, words.yes]),
          ]),
        code: async () =>
          rows()
            .map((row) => row.join('\t'))
            .join('\n'),
      });
    this.#after.replaceChildren(history, hand);
  }

  async #ticked({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const index = [...this.querySelectorAll('.duties input')].indexOf(target);
    const duty = this.#page.duties[index]?.id;
    if (duty === undefined) return;
    // The page may have stood open over midnight without a look at the calendar: the tick is for the day that is seen to be today.
    this.#day = dayOf(new Date());
    const period = periodOf(this.#page.every, this.#day);
    const known = this.#ticks.of(period, duty);
    if (target.checked === known.length > 0) return this.#show();
    try {
      const made = await (target.checked
        ? record({ kind: 'tick', key: this.#page.key, duty, period })
        : record({ kind: 'withdrawn', of: known }));
      if (made) return;
      this.#tell(this.#words.nobody, linkTo(this.#page.me, this.#words.nobodyLink));
    } catch (fault) {
      this.#tell(isFull(fault) ? this.#words.troubles.full : this.#words.failed);
    }
    this.#show();
  }

  /** Which post one is at, where duties differ by it. */
  #chooser(): HTMLElement[] {
    const { roles } = this.#page;
    if (roles.length === 0) return [];
    const words = this.#words;
    const all = Object.assign(element('option', '', words.everyPost), { value: '' });
    const options = roles.map(({ id, label }) => Object.assign(element('option', '', label), { value: id }));
    const select = element('select', '', all, ...options);
    select.value = this.#post;
    select.addEventListener('change', async (event) => {
      event.stopPropagation();
      this.#post = select.value;
      this.#show();
      await keepOnDevice(await this.#postName(), this.#post).catch(console.info);
    });
    return [element('label', 'post on-screen', element('span', '', words.post), select)];
  }
}

customElements.define('ff-routine', RoutineElement);
