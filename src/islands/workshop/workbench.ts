import { inCourseOrder } from '../../core/learning/course-order.ts';
import {
  type DraftStep,
  daysOf,
  draftFrom,
  emptyDraft,
  type PathDraft,
  sharedPathOf,
} from '../../core/learning/path-draft.ts';
import { maximumSteps } from '../../core/learning/path-link.ts';
import { button, element, filledText, partOf } from '../dom/elements.ts';
import { adviceOn } from './advice.ts';
import type { Catalogue } from './catalogue.ts';
import { Dates } from './dates.ts';
import { dayInWords } from './dates-said.ts';
import { Finder } from './finder.ts';
import { Keeping } from './keeping.ts';
import { Notices } from './notices.ts';
import { type ExchangeModule, type Modules, Share } from './share.ts';
import { Steps } from './steps.ts';
import type { WorkshopWords } from './words.ts';

export interface Setting {
  catalogue: Catalogue;
  words: WorkshopWords;
  /** What the kinds of beginnings are called. */
  groups: Record<string, string>;
  api: string;
  opener: string;
  modules: Modules;
  today: () => string;
  say: (sentence: string) => void;
}

const texts = ['title', 'reader', 'from', 'note'] as const;

/** The draft and all that shows it: a change of any part is drawn everywhere and kept. */
export class Workbench {
  readonly #place: HTMLElement;
  readonly #setting: Setting;
  readonly #finder: Finder;
  readonly #steps: Steps;
  readonly #dates: Dates;
  readonly #share: Share;
  readonly #notices: Notices;
  readonly #keeping = new Keeping();
  #draft: PathDraft;

  constructor(place: HTMLElement, setting: Setting) {
    this.#place = place;
    this.#setting = setting;
    const { catalogue, words, api, opener, modules, today, say } = setting;
    this.#draft = emptyDraft(today());
    this.#notices = new Notices(partOf(place, '.notices', 'div'), words);
    this.#finder = new Finder(partOf(place, '.pick', 'section'), {
      catalogue,
      words,
      api,
      isChosen: (key) => this.#draft.steps.some((step) => step.key === key),
      choose: (key, on) => this.#choose(key, on),
    });
    this.#steps = new Steps(partOf(place, '.arrange', 'ol'), partOf(place, '.seals', 'p'), {
      catalogue,
      words,
      say,
      change: (steps) => this.#change({ steps }),
    });
    this.#dates = new Dates(partOf(place, '.dates', 'section'), words, (dated, pace) => this.#change({ dated, pace }));
    const sheet = partOf(place, '.path-sheet', 'div');
    this.#share = new Share(partOf(place, '.share', 'section'), { catalogue, words, opener, modules, sheet, today });
    this.#listen();
  }

  /** Takes up what the address names, else the draft that the device keeps. */
  async begin(): Promise<void> {
    const found = this.#keeping.found();
    const { words } = this.#setting;
    if (typeof found === 'object') this.#draft = this.#known(found.draft);
    else if (found === 'broken' || found === 'newer') this.#tellUnreadable(words[found]);
    else if (found === 'closed') this.#notices.say('storage', words.notKept);
    const other = this.#keeping.other();
    if (other) this.#offerOther();
    this.#draw();
    if (!(await this.#openAddress()) && typeof found === 'object' && found.draft.steps.length > 0) {
      const lost = found.draft.steps.length - this.#draft.steps.length;
      const unknown = lost > 0 ? filledText(words.unknown, { n: lost }) : '';
      this.#notices.say('said', words.restored + unknown, this.#restart());
    }
    this.#keeping.watch((kept) => this.#notices.offer(words.otherTab, kept, (draft) => this.#replace(draft)));
    window.addEventListener('hashchange', () => void this.#openAddress());
  }

  #listen(): void {
    for (const name of texts) {
      const field = this.#field(name);
      field.addEventListener('input', () => this.#change({ [name]: field.value }));
    }
    const { origins } = this.#setting.catalogue;
    const select = partOf(this.#place, 'select[name=from]', 'select');
    for (const [group, label] of Object.entries(this.#setting.groups)) {
      const options = origins.filter((way) => way.group === group).map((way) => new Option(way.title, way.key));
      const made = element('optgroup', '', ...options);
      made.label = label;
      if (options.length > 0) select.append(made);
    }
    select.addEventListener('change', () => {
      this.#take(select.value);
      select.value = '';
    });
  }

  #field(name: (typeof texts)[number]): HTMLInputElement | HTMLTextAreaElement {
    return name === 'note'
      ? partOf(this.#place, 'textarea[name=note]', 'textarea')
      : partOf(this.#place, `input[name=${name}]`, 'input');
  }

  /** A path or a course is added to what is there; an empty draft also takes its name. */
  #take(key: string): boolean {
    const { catalogue } = this.#setting;
    const way = catalogue.origins.find((each) => each.key === key);
    if (!way) return false;
    const there = new Set(this.#draft.steps.map((step) => step.key));
    const added = way.steps
      .filter((step) => !there.has(step.key))
      .map(({ key, required, note = '' }): DraftStep => ({ key, required, note, day: '' }));
    const { title, reader } = this.#draft;
    this.#change({
      steps: this.#fitting([...this.#draft.steps, ...added]),
      title: title || (there.size === 0 ? way.title : ''),
      reader: reader || (there.size === 0 ? (way.reader ?? '') : ''),
    });
    return true;
  }

  #fitting(steps: DraftStep[]): DraftStep[] {
    if (steps.length > maximumSteps) this.#setting.say(filledText(this.#setting.words.full, { n: maximumSteps }));
    return steps.slice(0, maximumSteps);
  }

  #choose(key: string, on: boolean): void {
    const { words, catalogue, say } = this.#setting;
    const others = this.#draft.steps.filter((step) => step.key !== key);
    const steps = on ? this.#fitting([...others, { key, required: true, note: '', day: '' }]) : others;
    this.#change({ steps });
    const title = catalogue.articleOf(key)?.title ?? key;
    if (steps.length <= maximumSteps) say(filledText(on ? words.added : words.removed, { title, n: steps.length }));
  }

  #change(changed: Partial<PathDraft>): void {
    this.#draft = { ...this.#draft, ...changed };
    this.#draw();
    if (!this.#keeping.keep(this.#draft)) this.#notices.say('storage', this.#setting.words.notKept);
    const other = this.#keeping.other();
    if (!other) this.#notices.clear('draft');
  }

  /** Another draft takes the place of this one, which is set aside. */
  #replace(draft: PathDraft): void {
    const before = this.#draft;
    this.#keeping.found();
    this.#change(this.#known(draft));
    this.#keeping.dropOther();
    this.#keeping.aside(before);
    if (before.steps.length > 0) this.#offerOther();
  }

  #offerOther(): void {
    const other = this.#keeping.other();
    if (!other) {
      this.#notices.clear('draft');
      return;
    }
    const drop = (): void => this.#keeping.dropOther();
    this.#notices.offer(this.#setting.words.other, other, (draft) => this.#replace(draft), drop);
  }

  #restart(): HTMLButtonElement {
    return button('plain', this.#setting.words.restart, () => {
      this.#notices.clear('said');
      this.#replace(emptyDraft(this.#setting.today()));
    });
  }

  #tellUnreadable(sentence: string): void {
    const discard = button('plain', this.#setting.words.discard, () => {
      this.#keeping.discard();
      this.#notices.clear('storage');
      this.#change({});
    });
    this.#notices.say('storage', sentence, discard);
  }

  /** What this site has of a draft, by present keys; each article once. */
  #known(draft: PathDraft): PathDraft {
    const { articleOf } = this.#setting.catalogue;
    const steps = new Map(
      draft.steps.flatMap((step): [string, DraftStep][] => {
        const key = articleOf(step.key)?.key;
        return key === undefined ? [] : [[key, { ...step, key }]];
      }),
    );
    return { ...draft, steps: [...steps.values()] };
  }

  /** Opens the path of the fragment, or the beginning that the query names; the address then says nothing any more. */
  async #openAddress(): Promise<boolean> {
    const { words, today } = this.#setting;
    const code = location.hash.slice(1);
    const from = new URLSearchParams(location.search).get('from');
    if (code === '' && from === null) return false;
    history.replaceState(history.state, '', location.pathname);
    if (code === '') return this.#beginWith(from ?? '');
    const { sharedPathIn } = (await import(/* @vite-ignore */ this.#setting.modules.exchange)) as ExchangeModule;
    const opened = await sharedPathIn(code);
    if (!opened.ok) {
      this.#notices.say('said', words.faults[opened.reason]);
      return true;
    }
    const draft = draftFrom(opened.path, today());
    this.#replace(draft);
    const lost = opened.path.steps.length - this.#draft.steps.length;
    const sentence = filledText(words.opened, { title: opened.path.title });
    this.#notices.say('said', lost > 0 ? `${sentence}${filledText(words.unknown, { n: lost })}` : sentence);
    return true;
  }

  #beginWith(key: string): boolean {
    const { words, catalogue, today } = this.#setting;
    const way = catalogue.origins.find((each) => each.key === key);
    if (way) {
      this.#replace(emptyDraft(today()));
      this.#take(key);
    }
    this.#notices.say('said', filledText(way ? words.opened : words.noSuchStart, { title: way?.title ?? '', key }));
    return true;
  }

  #draw(): void {
    const { catalogue, words, today } = this.#setting;
    const { steps, dated, pace } = this.#draft;
    const minutesOf = (key: string): number => catalogue.articleOf(key)?.minutes ?? 0;
    const days = daysOf(this.#draft, minutesOf);
    for (const name of texts) {
      const field = this.#field(name);
      if (field.value !== this.#draft[name]) field.value = this.#draft[name];
    }
    const ownTitle = filledText(words.ownTitle, { day: dayInWords(today()) });
    this.#field('title').placeholder = ownTitle;
    this.#finder.tick();
    this.#steps.show(steps, days, dated);
    this.#dates.show(dated, pace, days);
    this.#drawSum(minutesOf);
    const advice = adviceOn(
      steps.map(({ key }) => key),
      catalogue,
      words,
      () => this.#sort(),
    );
    partOf(this.#place, '.advice', 'div').replaceChildren(...advice);
    const path = steps.length > 0 ? sharedPathOf(this.#draft, days, ownTitle) : undefined;
    void this.#share.show(path, dated ? pace : undefined);
  }

  #drawSum(minutesOf: (key: string) => number): void {
    const { words } = this.#setting;
    const { steps } = this.#draft;
    const sum = (some: readonly DraftStep[]): number => some.reduce((total, { key }) => total + minutesOf(key), 0);
    const values = {
      count: steps.length,
      minutes: sum(steps),
      required: sum(steps.filter(({ required }) => required)),
    };
    const said = filledText(values.required < values.minutes ? words.totalWithOptional : words.total, values);
    partOf(this.#place, '.made .section-head small', 'small').textContent = steps.length > 0 ? said : '';
    const empty = partOf(this.#place, '.made > .empty', 'p');
    empty.textContent = words.nothing;
    empty.hidden = steps.length > 0;
  }

  #sort(): void {
    const { catalogue, words, say } = this.#setting;
    const { steps } = this.#draft;
    const order = inCourseOrder(
      steps.map(({ key }) => key),
      catalogue.courses,
    );
    this.#change({ steps: order.flatMap((key) => steps.find((step) => step.key === key) ?? []) });
    say(words.sorted);
    this.#place.querySelector<HTMLElement>('.arrange .handle')?.focus({ preventScroll: true });
  }
}
