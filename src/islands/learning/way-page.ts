import { dayOf } from '../../core/curriculum/days.ts';
import { readings } from '../../core/learning/reads.ts';
import { isAlong, presentKeys, type Standing, standingOn, type Way } from '../../core/learning/way.ts';
import type { TroubleWords, WayWords } from '../../core/learning/way-words.ts';
import type { SharedPath } from '../../core/model/learning-record.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { trouble } from './device.ts';
import { sitePath } from './place.ts';
import { learner, onChange, records } from './records.ts';
import { takeUp } from './take-up.ts';
import { sealsOf, wayGo, wayList } from './way-list.ts';
import { keepWay, lastJoined } from './ways.ts';

export interface WayPageWords {
  way: WayWords;
  troubles: TroubleWords;
}

/** Where the parts of a path stand on its page. */
export interface WayPlaces {
  list: HTMLElement;
  sum: HTMLElement;
  end: HTMLElement;
}

interface WayPageSetting {
  words: WayPageWords;
  place: WayPlaces;
  /** The path as a link held it. */
  shared?: SharedPath | undefined;
  /** Whether the page lists the steps itself, so that only what comes next is drawn. */
  isBrief?: boolean;
}

/** Draws a path with where the learner is on it, and keeps it true while other tabs go on. */
export class WayPage {
  readonly #way: Way;
  readonly #words: WayPageWords;
  readonly #shared: SharedPath | undefined;
  readonly #place: WayPlaces;
  readonly #isBrief: boolean;
  #isLeft = false;

  constructor(way: Way, { words, shared, place, isBrief = false }: WayPageSetting) {
    this.#way = way;
    this.#words = words;
    this.#shared = shared;
    this.#place = place;
    this.#isBrief = isBrief;
    onChange(() => void this.show());
  }

  /** Draws no more: the page shows something else now. */
  leave(): void {
    this.#isLeft = true;
  }

  async show(): Promise<void> {
    const done = await records();
    const notes = await this.#notes();
    if (this.#isLeft) return;
    const { steps } = this.#way;
    const standing = standingOn(steps, readings(done, presentKeys(steps)), dayOf(new Date()));
    const focused = document.activeElement?.matches('.steps-of .go') ?? false;
    const join = () => takeUp(this.#way, this.#shared);
    const list = (this.#isBrief ? wayGo : wayList)(standing, this.#words.way, join);
    this.#place.list.replaceChildren(...notes, list);
    if (focused) list.querySelector<HTMLElement>('.go')?.focus();
    this.#place.sum.replaceChildren(...this.#sumOf(standing));
    this.#place.end.replaceChildren(...this.#endOf(standing));
    const current = await learner();
    // The copy of a path that is under way is made anew, so that its titles and days stay true.
    const joined = lastJoined(done);
    if (current && joined && isAlong(this.#way, joined.path)) keepWay(current.id, this.#way);
  }

  async #notes(): Promise<HTMLElement[]> {
    const reason = await trouble();
    const { missing } = this.#way;
    const lines = [
      reason && this.#words.troubles[reason],
      missing > 0 ? filledText(this.#words.way.missing, { n: missing }) : undefined,
    ];
    return lines.flatMap((line) => (line === undefined ? [] : [element('p', 'note', line)]));
  }

  #sumOf(standing: Standing): HTMLElement[] {
    const { way } = this.#words;
    const left = standing.steps.length - standing.done;
    const sentence = standing.isFinished
      ? way.finished
      : filledText(way.left, { n: left, minutes: standing.minutesLeft });
    return [sealsOf(standing, way), element('p', 'meta', sentence)];
  }

  #endOf({ done, isFinished }: Standing): HTMLElement[] {
    if (done === 0) return [];
    const { way } = this.#words;
    const of = `?of=${encodeURIComponent(this.#way.of)}`;
    const links = [linkTo(`${sitePath}receipt/${of}`, way.receipt), linkTo(`${sitePath}drill/`, way.drill)];
    if (isFinished) links.unshift(linkTo(`${sitePath}certificate/${of}`, way.certificate));
    return [element('p', 'handing', ...links.flatMap((link) => [link, ' ']))];
  }
}
