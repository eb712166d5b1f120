import { hasRadar } from '../../core/learning/radar.ts';
import {
  distribution,
  extremes,
  lowestStatements,
  mostAgreed,
  type Scores,
  scoresOf,
  shown,
} from '../../core/learning/scores.ts';
import { type Answers, answersOf, statementsOf } from '../../core/learning/sheet.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { radarPicture } from '../dom/radar-picture.ts';
import { gapsIn } from './progress.ts';
import { countTable, figure, rowHead, scoreTable } from './score-table.ts';
import type { AssessmentPage, AssessmentWords, Reading } from './words.ts';

/** One filling of the sheet, to be shown. */
export interface Filling {
  answers: Answers;
  unit: string;
  /** As people write it: 2026年11月. */
  month: string;
}

/** The result of a filling, beside an earlier one: what it says, picture and table, what to read. */
export class Result {
  readonly #page: AssessmentPage;
  readonly #words: AssessmentWords;
  readonly #now: Filling;
  readonly #then: Filling | undefined;
  readonly #scores: Scores;
  readonly #before: Scores | undefined;
  readonly #weakest: number[];
  readonly #strongest: number[];

  constructor(page: AssessmentPage, words: AssessmentWords, now: Filling, then: Filling | undefined) {
    this.#page = page;
    this.#words = words;
    this.#now = now;
    this.#then = then;
    this.#scores = scoresOf(page.sheet, now.answers);
    this.#before = then && scoresOf(page.sheet, then.answers);
    const found = extremes(this.#scores.dimensions.map(({ score }) => score));
    this.#weakest = found.weakest;
    this.#strongest = found.strongest;
  }

  #titles(indices: readonly number[]): string {
    return indices.map((index) => this.#page.sheet.dimensions[index]?.title ?? '').join(this.#words.between);
  }

  get #heading(): string {
    const words = this.#words;
    if (!this.#page.sheet.scored) return words.resultSurvey;
    if (this.#weakest.length > 0) {
      const weak = this.#titles(this.#weakest);
      return this.#now.unit === ''
        ? filledText(words.resultPlain, { weak })
        : filledText(words.resultOf, { unit: this.#now.unit, weak });
    }
    return this.#scores.dimensions.some(({ score }) => score !== undefined) ? words.resultEven : words.resultNone;
  }

  /** Head, picture and table, reading, answers. */
  parts(): HTMLElement[] {
    const { unit, month, answers } = this.#now;
    const heading = element('h2', 'told', this.#heading);
    heading.tabIndex = -1;
    const gaps = gapsIn(answers).length;
    const skipped = gaps > 0 ? [element('span', 'leaf', filledText(this.#words.skipped, { n: gaps }))] : [];
    const folio = element(
      'p',
      'folio',
      element('span', '', month),
      ...(unit === '' ? [] : [element('span', '', unit)]),
      ...skipped,
    );
    const { scored } = this.#page.sheet;
    return [folio, heading, ...(scored ? this.#scored() : this.#survey()), ...this.#reading(), this.#answers()];
  }

  #scored(): HTMLElement[] {
    const words = this.#words;
    const { score, answered, asked } = this.#scores;
    const before = this.#before?.score;
    const said = before === undefined ? words.overall : filledText(words.overallWas, { score: shown(before) });
    const overall =
      score === undefined
        ? element('p', 'meta', filledText(words.noOverall, { answered, asked }))
        : element('p', 'big', element('b', 'num', String(shown(score))), ` ${said}`);
    const table = scoreTable(
      this.#page.sheet,
      { now: this.#scores, before: this.#before, weakest: this.#weakest },
      words,
    );
    const beside = element('div', '', table, ...this.#remarks());
    const picture = hasRadar(this.#page.sheet.dimensions.length) ? [this.#picture()] : [];
    return [overall, element('div', picture.length > 0 ? 'pictured' : '', ...picture, beside)];
  }

  #picture(): HTMLElement {
    const words = this.#words;
    const axes = this.#page.sheet.dimensions.map(({ title }, index) => ({
      title,
      score: this.#scores.dimensions[index]?.score,
      isWeak: this.#weakest.includes(index),
    }));
    const before = this.#before?.dimensions.map(({ score }) => score);
    const then = this.#then
      ? [element('span', 'key was', filledText(words.legendThen, { month: this.#then.month }))]
      : [];
    const now = element('span', 'key now', filledText(words.legendNow, { month: this.#now.month }));
    const legend = element('figcaption', 'meta', now, ...then);
    return element('figure', 'radar', radarPicture(axes, before, words.radarLabel), ...(this.#then ? [legend] : []));
  }

  /** Where it was lost, what is strong, and how it is worked out. */
  #remarks(): HTMLElement[] {
    const words = this.#words;
    const { sheet } = this.#page;
    const lowest = this.#weakest.slice(0, 2).flatMap((index) => {
      const statements = lowestStatements(sheet, index, this.#now.answers).map((text) =>
        filledText(words.quote, { text }),
      );
      const dimension = sheet.dimensions[index]?.title ?? '';
      return statements.length > 0 && statements.length < 4
        ? [filledText(words.lowest, { dimension, statements: statements.join('') })]
        : [];
    });
    const best = this.#scores.dimensions[this.#strongest[0] ?? -1]?.score;
    const strong =
      best === undefined
        ? []
        : [filledText(words.strongest, { dimensions: this.#titles(this.#strongest), score: shown(best) })];
    const how = filledText(words.convert, { by: sheet.scale.length - 1 });
    return [
      ...lowest.map((text) => element('p', 'remark', text)),
      ...strong.map((text) => element('p', 'remark', text)),
      element('p', 'how', how),
    ];
  }

  #survey(): HTMLElement[] {
    const { sheet } = this.#page;
    const words = this.#words;
    const rows = sheet.dimensions.map(({ title }, index) => ({
      title,
      counts: distribution(answersOf(sheet, index, this.#now.answers), sheet.scale.length).counts,
    }));
    const step = sheet.scale.at(-1) ?? '';
    const most = mostAgreed(sheet, this.#now.answers);
    const list =
      most.length === 0
        ? element('p', 'meta', filledText(words.mostNone, { step }))
        : element('ul', 'agreed', ...most.map((text) => element('li', '', text)));
    return [
      element('h3', 'section-head', words.counts),
      countTable(sheet, rows, words),
      element('h3', 'section-head', filledText(words.most, { step })),
      list,
    ];
  }

  /** What to read: for the weakest dimensions, first one as the next step; of a survey what goes with it. */
  #reading(): HTMLElement[] {
    const words = this.#words;
    const { sheet, reading } = this.#page;
    const places = sheet.scored ? this.#weakest : sheet.dimensions.map((_, index) => index);
    const found = new Map(
      places.flatMap((index) => (reading[index] ?? []).map((each) => [each.address, each] as const)),
    );
    const [first, ...others] = [...found.values()].slice(0, 6);
    if (!first) return [];
    const title = sheet.scored
      ? filledText(words.readWeak, { dimension: this.#titles(this.#weakest) })
      : words.readMore;
    const minutes = [first, ...others].reduce((sum, each) => sum + each.minutes, 0);
    const head = element(
      'h3',
      'section-head',
      element('span', '', title),
      element('small', '', filledText(words.readAll, { minutes })),
    );
    return [
      element(
        'section',
        'read',
        head,
        this.#next(first),
        element('ul', 'lines', ...others.map((each) => this.#line(each))),
      ),
    ];
  }

  #next({ title, address, mark, minutes }: Reading): HTMLElement {
    const words = this.#words;
    const said = element(
      'span',
      '',
      element('small', '', filledText(words.readFirst, { minutes })),
      element('b', '', title),
    );
    const seal = element('span', 'seal', mark);
    const arrow = element('span', 'arrow', '→');
    for (const sign of [seal, arrow]) sign.setAttribute('aria-hidden', 'true');
    const link = linkTo(address, seal, said, arrow);
    link.className = 'next';
    return link;
  }

  #line({ title, address, minutes, volume }: Reading): HTMLElement {
    return element(
      'li',
      '',
      element('span', '', volume),
      linkTo(address, title),
      element('span', '', filledText(this.#words.readMinutes, { minutes })),
    );
  }

  #answers(): HTMLElement {
    const { sheet } = this.#page;
    const rows = statementsOf(sheet).map(({ text }, index) => {
      const answer = this.#now.answers[index];
      const said = answer == null ? this.#words.skippedShort : (sheet.scale[answer - 1] ?? '');
      return element('tr', '', rowHead(text), figure('', said));
    });
    const table = element('table', 'table answered', element('tbody', '', ...rows));
    return element('details', 'answers', element('summary', '', this.#words.answersHead), table);
  }
}
