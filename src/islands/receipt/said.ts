import type { ListedArticle } from '../../core/learning/article-list.ts';
import type { Receipt, ReceiptStep } from '../../core/model/receipt.ts';
import { element, filledText } from '../dom/elements.ts';
import type { ReceiptWords } from './words.ts';

type TitleOf = (key: string) => string;

export const titleOf =
  (articles: ReadonlyMap<string, ListedArticle>): TitleOf =>
  (key) =>
    articles.get(key)?.title ?? key;

function questionsSaid({ questions }: ReceiptStep, words: ReceiptWords): string {
  if (questions.length === 0) return words.untried;
  return filledText(words.tried, {
    n: questions.length,
    first: questions.filter(({ first }) => first).length,
    right: questions.filter(({ right }) => right).length,
  });
}

function rowOf(step: ReceiptStep, title: TitleOf, words: ReceiptWords): HTMLTableRowElement {
  const { key, read } = step;
  const cell = (label: string, text: string): HTMLTableCellElement => {
    const made = element('td', '', text);
    made.dataset.label = label;
    return made;
  };
  const head = element('th', '', title(key));
  head.scope = 'row';
  const row = element(
    'tr',
    read ? '' : step.questions.length > 0 ? 'unread' : 'unread untried',
    head,
    cell(words.version, read ? read.version || words.noVersion : '—'),
    cell(words.day, read?.day ?? words.unread),
    cell(words.questions, questionsSaid(step, words)),
  );
  return row;
}

/** How far somebody is, in a sentence or two. */
function farSaid({ path, steps }: Receipt, words: ReceiptWords): string {
  const required = steps.filter((step) => step.required);
  const optional = steps.filter((step) => !step.required);
  const done = required.filter(({ read }) => read).length;
  const sentence = done === required.length ? words.finished : words.unfinished;
  const counts = { title: path.title, required: required.length, done };
  const more = { all: optional.length, done: optional.filter(({ read }) => read).length };
  return filledText(sentence, counts) + (optional.length > 0 ? filledText(words.optional, more) : '');
}

/** All that a receipt says, in plain words. */
export function receiptSaid(receipt: Receipt, title: TitleOf, words: ReceiptWords): HTMLElement[] {
  const heads = [words.step, words.version, words.day, words.questions].map((text) => {
    const head = element('th', '', text);
    head.scope = 'col';
    return head;
  });
  const rows = receipt.steps.map((step) => rowOf(step, title, words));
  const table = element(
    'table',
    'table stack',
    element('thead', '', element('tr', '', ...heads)),
    element('tbody', '', ...rows),
  );
  const exams = receipt.exams.map(({ key, day, score, passed }) =>
    element(
      'li',
      '',
      filledText(words.exam, { title: title(key), day, score, passed: passed ? words.passed : words.failed }),
    ),
  );
  return [
    element('p', 'sentence', farSaid(receipt, words)),
    table,
    ...(exams.length > 0 ? [element('ul', 'exams', ...exams)] : []),
    element('p', 'legend', words.not),
  ];
}
