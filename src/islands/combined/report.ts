import type { Cell, Combined, Group } from '../../core/learning/combined.ts';
import { hasRadar } from '../../core/learning/radar.ts';
import { extremes, shown } from '../../core/learning/scores.ts';
import { type Sheet, statementsOf } from '../../core/learning/sheet.ts';
import { weakSeal } from '../assessment/score-table.ts';
import { element, filledText } from '../dom/elements.ts';
import { radarPicture } from '../dom/radar-picture.ts';
import type { CombinedWords } from './words.ts';

const meanIn = (cell: Cell | undefined): number | undefined =>
  cell === undefined || cell === 'hidden' ? undefined : cell.mean;
const number = (value: number | undefined, digits: number): string =>
  value === undefined ? '—' : value.toFixed(digits);

/** What is shown of many sheets of one assessment: all together, then each department. */
export class Report {
  readonly #sheet: Sheet;
  readonly #found: Combined;
  readonly #words: CombinedWords;
  readonly #least: number;

  constructor(sheet: Sheet, found: Combined, least: number, words: CombinedWords) {
    this.#sheet = sheet;
    this.#found = found;
    this.#least = least;
    this.#words = words;
  }

  parts(): HTMLElement[] {
    const { groups, rest, total } = this.#found;
    const words = this.#words;
    const named = groups.map((group) =>
      this.#group(group.unit || words.noUnit, group, groups.length > 1 ? total : undefined),
    );
    const others = rest ? [this.#group(words.rest, rest, undefined)] : [];
    const all =
      total && (groups.length !== 1 || total.n > (groups[0]?.n ?? 0))
        ? [this.#group(words.total, total, undefined)]
        : [];
    return [...this.#notes(), ...all, ...named, ...others];
  }

  /** What is not shown, and why; how the figures are meant. */
  #notes(): HTMLElement[] {
    const { n, groups, small, rest, total } = this.#found;
    const words = this.#words;
    const least = this.#least;
    const units = small.map((each) => filledText(words.smallUnit, { unit: each.unit || words.noUnit, n: each.n }));
    const restN = small.reduce((sum, each) => sum + each.n, 0);
    const hasHiddenCell = [...groups, ...(rest ? [rest] : []), ...(total ? [total] : [])].some((group) =>
      [group.overall, ...group.dimensions, ...group.statements].includes('hidden'),
    );
    const nothing = groups.length === 0 && !rest && !total;
    const lines = [
      nothing && filledText(words.tooFew, { n, least }),
      !nothing && small.length > 0 && filledText(words.small, { units: units.join(words.between), least }),
      rest && filledText(words.restNote, { n: restN }),
      !nothing && !total && words.noTotal,
      hasHiddenCell && filledText(words.cellNote, { least }),
    ].filter((line) => typeof line === 'string');
    const how = [
      ...(this.#sheet.scored
        ? [filledText(words.convert, { by: this.#sheet.scale.length - 1 }), words.spreadNote]
        : []),
      words.twicePerson,
      words.stepwise,
    ];
    return [
      ...lines.map((line) => element('p', 'note', line)),
      ...(nothing ? [] : [element('p', 'how', how.join(''))]),
    ];
  }

  #group(name: string, group: Group, beside: Group | undefined): HTMLElement {
    const words = this.#words;
    const head = element(
      'h3',
      'section-head',
      element('span', '', name),
      element('small', '', filledText(words.nOf, { n: group.n })),
    );
    const { scored } = this.#sheet;
    return element('section', 'group', head, ...(scored ? this.#scored(group, beside) : []), this.#statements(group));
  }

  #scored(group: Group, beside: Group | undefined): HTMLElement[] {
    const words = this.#words;
    const { dimensions } = this.#sheet;
    const { weakest } = extremes(group.dimensions.map(meanIn));
    const axes = dimensions.map(({ title }, index) => ({
      title,
      score: meanIn(group.dimensions[index]),
      isWeak: weakest.includes(index),
    }));
    const rows = [
      this.#row(words.overall, group.overall, 'overall'),
      ...dimensions.map(({ title }, index) =>
        this.#row(title, group.dimensions[index] ?? 'hidden', weakest.includes(index) ? 'weak' : ''),
      ),
    ];
    const table = element(
      'table',
      'table score',
      this.#head([words.dimension, words.n, words.mean, words.deviation]),
      element('tbody', '', ...rows),
    );
    if (!hasRadar(dimensions.length)) return [table];
    const picture = radarPicture(axes, beside?.dimensions.map(meanIn), words.radarLabel);
    const key = beside ? [element('figcaption', 'meta', element('span', 'key was', words.total))] : [];
    return [element('div', 'pictured', element('figure', 'radar', picture, ...key), table)];
  }

  #head(labels: readonly string[]): HTMLElement {
    const cells = labels.map((label, index) =>
      Object.assign(element('th', index === 0 ? '' : 'figure', label), { scope: 'col' }),
    );
    return element('thead', '', element('tr', '', ...cells));
  }

  /** The cells of a figure: of how many, mean, spread; one that is hidden says so. */
  #cells(cell: Cell, digits: number): HTMLElement[] {
    const words = this.#words;
    if (cell === 'hidden') {
      const hidden = Object.assign(element('td', 'figure hidden', words.hidden), { colSpan: 3 });
      hidden.title = words.hiddenCell;
      return [hidden];
    }
    const mean = digits === 0 ? String(shown(cell.mean)) : number(cell.mean, digits);
    return [
      element('td', 'figure', String(cell.n)),
      element('td', 'figure', element('b', '', mean)),
      element('td', 'figure', number(cell.deviation, Math.max(1, digits))),
    ];
  }

  #row(title: string, cell: Cell, className: string, digits = 0): HTMLElement {
    const seal = className === 'weak' ? [weakSeal(this.#words)] : [];
    const head = Object.assign(element('th', '', title, ...seal), { scope: 'row' });
    return element('tr', className, head, ...this.#cells(cell, digits));
  }

  /** Every statement; of a survey how many chose each step, too, which is what it is for. */
  #statements(group: Group): HTMLElement {
    const words = this.#words;
    const { scale, scored } = this.#sheet;
    const rows = statementsOf(this.#sheet).map(({ text }, index) => {
      const row = this.#row(text, group.statements[index] ?? 'hidden', '', 2);
      const counts = group.counts[index];
      if (!scored)
        row.append(
          ...scale.map((_, step) =>
            element('td', 'figure', counts === 'hidden' || !counts ? '—' : String(counts[step])),
          ),
        );
      return row;
    });
    const labels = [words.statement, words.n, words.mean, words.deviation, ...(scored ? [] : scale)];
    const table = element('table', 'table statements', this.#head(labels), element('tbody', '', ...rows));
    const box = element('div', 'scroll', table);
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', words.statements);
    const details = element('details', '', element('summary', '', words.statements), box);
    details.open = !scored;
    return details;
  }
}
