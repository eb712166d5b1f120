import type { BoardPerson } from '../../core/learning/board/class-view.ts';
import {
  competenciesOf,
  type HardQuestion,
  hardQuestions,
  scoreOf,
  type Tally,
  weakestFirst,
} from '../../core/learning/board/scores.ts';
import type { Trust } from '../../core/learning/board/trust.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { sitePath } from '../learning/place.ts';
import { type Looking, meant } from './looking.ts';
import type { BoardWords } from './words.ts';

const empty = (text: string): HTMLElement[] => [element('p', 'empty', text)];
const lines = (...made: HTMLElement[]): HTMLElement => element('ul', 'board-lines', ...made);

const linkToArticle = (key: string, title: string): HTMLAnchorElement => linkTo(`${sitePath}${encodeURI(key)}/`, title);

/** Who has let which day pass, those with most first. */
export function lateReport(looking: Looking): HTMLElement[] {
  const { view, words } = looking;
  const late = meant(looking)
    .filter(({ late }) => late.length > 0)
    .sort((a, b) => b.late.length - a.late.length);
  if (late.length === 0) return empty(view.steps.some(({ due }) => due) ? words.noLate : words.noDue);
  const said = ({ label, late }: BoardPerson): HTMLElement => {
    const steps = late.map((step) => view.steps.indexOf(step) + 1).join(words.between);
    const day = late.map(({ due }) => due ?? '').sort()[0] ?? '';
    const text = filledText(words.lateOf, { n: late.length, day, steps });
    return element('li', '', element('b', '', label), element('span', '', text));
  };
  return [lines(...late.map(said))];
}

const headed = (labels: readonly string[], rows: HTMLTableRowElement[]): HTMLTableElement => {
  const heads = labels.map((label) => Object.assign(element('th', '', label), { scope: 'col' }));
  return element('table', 'table', element('thead', '', element('tr', '', ...heads)), element('tbody', '', ...rows));
};

const scoreText = (tally: Tally | undefined): string => {
  const score = tally && scoreOf(tally);
  return score === undefined ? '—' : `${score}%`;
};

/** What was right at the first try, by competency, the weakest first; of one person beside the class. */
export function competencyReport(looking: Looking): HTMLElement[] {
  const { view, person, words } = looking;
  const all = competenciesOf(view.people.map(({ progress }) => progress));
  const shown = person ? competenciesOf([person.progress]) : all;
  const sorted = weakestFirst(shown);
  const [weakest] = sorted;
  if (!weakest) return empty(words.noTries);
  const name = (id: string): string => words.competencies[id] ?? id;
  const rows = sorted.map(([id, tally]) => {
    const head = Object.assign(element('th', '', name(id)), { scope: 'row' });
    const cells = [scoreText(tally), ...(person ? [scoreText(all.get(id))] : []), String(tally.tried)];
    return element('tr', '', head, ...cells.map((text) => element('td', 'num', text)));
  });
  const labels = [words.competency, words.score, ...(person ? [words.ofGroup] : []), words.tried];
  const values = { name: name(weakest[0]), score: scoreOf(weakest[1]) ?? 0 };
  const sentence = person ? [] : [element('p', 'sentence', filledText(words.weakest, values))];
  return [...sentence, headed(labels, rows)];
}

function questionLine({ id, key, wrong, tried, mended }: HardQuestion, { lists, words }: Looking): HTMLElement {
  const question = lists.questions.get(id);
  const article = question?.key ?? key;
  const title = lists.articles.get(article)?.title ?? article;
  const where = filledText(question ? words.numbered : words.unknownQuestion, { title, n: question?.number ?? 0 });
  return element(
    'li',
    '',
    element('b', '', question?.ask ?? where),
    element('span', '', filledText(words.wrong, { wrong, tried, mended })),
    ...(question ? [linkToArticle(article, where)] : []),
  );
}

/** Which questions most got wrong, twelve at most. */
export function questionReport(looking: Looking): HTMLElement[] {
  const hard = hardQuestions(meant(looking).map(({ progress }) => progress)).slice(0, 12);
  if (hard.length === 0) return empty(looking.words.noWrong);
  return [element('ol', 'board-lines', ...hard.map((question) => questionLine(question, looking)))];
}

const order: readonly Trust[] = ['changed', 'other-key', 'unsigned', 'unchecked', 'intact'];

/** What is to be said of the receipts, and of whose. */
export function trustReport(looking: Looking): HTMLElement[] {
  const { words } = looking;
  const lists = order.flatMap((trust) => {
    const whose = meant(looking).filter((person) => person.trust.includes(trust));
    if (whose.length === 0) return [];
    const count = whose.flatMap((person) => person.trust.filter((each) => each === trust)).length;
    const names = trust === 'intact' && !looking.person ? '' : whose.map(({ label }) => label).join(words.between);
    const line = element(
      'li',
      '',
      element('b', '', words.trust[trust]),
      element('span', '', `${filledText(words.trustLine, { n: count })} ${names}`),
    );
    line.dataset.trust = trust;
    return [line];
  });
  return lists.length > 0 ? [lines(...lists)] : empty(words.noReceipts);
}

/** The tests of those who are meant. */
export function examLines(looking: Looking): string[] {
  const { lists, words, person } = looking;
  return (person?.progress.exams ?? []).map(({ key, day, score, passed }) => {
    const title = lists.articles.get(key)?.title ?? key;
    return filledText(words.exam, { title, day, score, passed: passed ? words.passed : words.failed });
  });
}

/** How one person stands, in a sentence. */
export const personSentence = (
  { label, done, requiredDone }: NonNullable<Looking['person']>,
  { view }: Looking,
  words: BoardWords,
): string => filledText(words.of, { name: label, done, requiredDone, all: view.steps.length, required: view.required });
