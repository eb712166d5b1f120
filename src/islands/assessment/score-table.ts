import { type Scores, shown } from '../../core/learning/scores.ts';
import type { Sheet } from '../../core/learning/sheet.ts';
import { element, filledText } from '../dom/elements.ts';
import type { AssessmentWords } from './words.ts';

export function headRow(labels: readonly string[]): HTMLElement {
  const cells = labels.map((label, index) => {
    const cell = element('th', index === 0 ? '' : 'figure', label);
    cell.scope = 'col';
    return cell;
  });
  return element('thead', '', element('tr', '', ...cells));
}

export function rowHead(...children: (Node | string)[]): HTMLElement {
  const cell = element('th', '', ...children);
  cell.scope = 'row';
  return cell;
}

export function figure(label: string, ...children: (Node | string)[]): HTMLElement {
  const cell = element('td', 'figure', ...children);
  cell.dataset.label = label;
  return cell;
}

/** An outlined seal for what is weak. */
export function weakSeal(words: { weak: string; weakest: string }): HTMLElement {
  const seal = element('span', 'hole', words.weak);
  seal.setAttribute('role', 'img');
  seal.setAttribute('aria-label', words.weakest);
  return seal;
}

const changeOf = (now: number | undefined, then: number | undefined, words: AssessmentWords): string => {
  if (now === undefined || then === undefined) return '—';
  const n = shown(now) - shown(then);
  return n === 0 ? words.level : filledText(n > 0 ? words.up : words.down, { n: Math.abs(n) });
};
const written = (score: number | undefined): string => (score === undefined ? '—' : String(shown(score)));

/** Each dimension with its score, and beside it the one before: what the picture shows, in figures. */
export function scoreTable(
  sheet: Sheet,
  { now, before, weakest }: { now: Scores; before: Scores | undefined; weakest: readonly number[] },
  words: AssessmentWords,
): HTMLElement {
  const rows = sheet.dimensions.map(({ title, statements }, index) => {
    const score = now.dimensions[index];
    const isWeak = weakest.includes(index);
    const value =
      score?.score === undefined ? element('small', '', words.noScore) : element('b', '', written(score.score));
    const earlier = before?.dimensions[index]?.score;
    return element(
      'tr',
      isWeak ? 'weak' : '',
      rowHead(title, ...(isWeak ? [weakSeal(words)] : [])),
      figure(words.size, String(statements.length)),
      figure(words.now, value),
      ...(before
        ? [figure(words.earlier, written(earlier)), figure(words.change, changeOf(score?.score, earlier, words))]
        : []),
    );
  });
  const labels = [words.dimension, words.size, words.now, ...(before ? [words.earlier, words.change] : [])];
  return element('table', 'table score', headRow(labels), element('tbody', '', ...rows));
}

/** How many statements of each dimension were answered with each step: of a survey, which has no score. */
export function countTable(
  sheet: Sheet,
  rows: readonly { title: string; counts: readonly number[] }[],
  words: { dimension: string },
): HTMLElement {
  const body = rows.map(({ title, counts }) =>
    element('tr', '', rowHead(title), ...counts.map((count, index) => figure(sheet.scale[index] ?? '', String(count)))),
  );
  return element('table', 'table counts', headRow([words.dimension, ...sheet.scale]), element('tbody', '', ...body));
}
