import { type Duty, fullness, type Ticks } from '../../core/learning/duties.ts';
import { lastPeriods, lastWeeks, periodOf, type Rhythm } from '../../core/learning/periods.ts';
import { element, filledText } from '../dom/elements.ts';
import { periodText } from './period-text.ts';
import type { RoutineWords } from './words.ts';

interface Setting {
  every: Rhythm;
  /** Today. */
  day: string;
  duties: readonly Duty[];
  ticks: Ticks;
  words: RoutineWords;
}

const looks = { all: '', part: ' now', none: ' todo' } as const;

/** The seal of a period: filled when all was done, outlined when some was. Days that are still to come have none. */
function sealOf(first: string, { every, day, duties, ticks, words }: Setting): HTMLElement {
  const done = ticks.done(periodOf(every, first), duties);
  const mark = every === 'day' ? Number(first.slice(8)) : every === 'month' ? Number(first.slice(5, 7)) : '';
  if (first > day) return element('span', 'seal ahead');
  const seal = element(
    'span',
    `seal${looks[fullness(done, duties.length)]}`,
    String(mark || Number(periodOf(every, first).slice(6))),
  );
  const said = filledText(words.cell, { period: periodText(every, first, words), done, all: duties.length });
  seal.title = said;
  seal.setAttribute('role', 'img');
  seal.setAttribute('aria-label', said);
  return seal;
}

/** The last weeks as rows of small seals, the last weeks or months as one row. */
function seals(setting: Setting): HTMLElement {
  const { every, day, ticks, words } = setting;
  // What lies before the first tick was not left undone.
  const begun = ticks.periods[0]?.[0] ?? '';
  const row = (first: readonly string[]): HTMLElement =>
    element('p', 'row', ...first.map((each) => sealOf(each, setting)));
  if (every !== 'day') {
    const since = lastPeriods(every, day, 12).filter((each) => periodOf(every, each) >= begun);
    return element('div', `chart ${every}`, row(since));
  }
  const head = element('p', 'row names', ...words.days.map((name) => element('span', '', name)));
  head.setAttribute('aria-hidden', 'true');
  return element(
    'div',
    'chart day',
    head,
    ...lastWeeks(day, 8)
      .filter((week) => (week.at(-1) ?? '') >= begun)
      .map(row),
  );
}

/** The same in figures and titles, the newest first: everything there ever was. */
function table({ every, day, duties, ticks, words }: Setting): HTMLElement {
  const shown = [...new Set([...lastPeriods(every, day, every === 'day' ? 56 : 12)])].reverse();
  const rows = shown.flatMap((first) => {
    const period = periodOf(every, first);
    const done = duties.filter(({ id }) => ticks.isDone(period, id));
    if (done.length === 0) return [];
    const head = Object.assign(element('th', '', periodText(every, first, words)), { scope: 'row' });
    const count = element('td', 'num', filledText('{done} / {all}', { done: done.length, all: duties.length }));
    return [element('tr', '', head, count, element('td', '', done.map(({ title }) => title).join(words.between)))];
  });
  const labels = [words.tablePeriod[every], words.tableDone, words.tableDuties];
  const heads = labels.map((label) => Object.assign(element('th', '', label), { scope: 'col' }));
  return element('table', 'table', element('thead', '', element('tr', '', ...heads)), element('tbody', '', ...rows));
}

/** How the last periods went: seals first, a table for whoever wants it. */
export function historyOf(setting: Setting): HTMLElement {
  const { every, words } = setting;
  const head = element(
    'h2',
    'section-head',
    element('span', '', words.history),
    element('small', '', words.historyNote[every]),
  );
  const details = element('details', '', element('summary', '', words.table), table(setting));
  return element('section', 'history on-screen', head, seals(setting), element('p', 'meta', words.legend), details);
}

/** Rows for a table or a text: one for each thing done, oldest first, also of duties that are no longer on the list. */
export function tickRows(ticks: Ticks, all: readonly Duty[], words: RoutineWords): string[][] {
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return ticks.periods.flatMap(([period, duties]) =>
    duties.map((duty) => [period, titles.get(duty) ?? words.changedDuty]),
  );
}
