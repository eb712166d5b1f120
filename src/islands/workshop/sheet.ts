import type { ListedArticle } from '../../core/learning/article-list.ts';
import type { SharedPath } from '../../core/model/learning-record.ts';
import { element, filledText } from '../dom/elements.ts';
import { dayInWords } from './dates-said.ts';
import type { WorkshopWords } from './words.ts';

/** What the sheet shows besides the path. */
interface Setting {
  articleOf: (key: string) => ListedArticle | undefined;
  link: string;
  words: WorkshopWords;
  /** Says the articles: 共七篇. */
  qr: SVGElement | undefined;
}

const line = (className: string, text: string): HTMLElement[] => (text === '' ? [] : [element('p', className, text)]);

function stepOf(
  { key, required, note = '', due }: SharedPath['steps'][number],
  { articleOf, words }: Setting,
): HTMLElement {
  const article = articleOf(key);
  const minutes = filledText(words.minutes, { n: article?.minutes ?? 0 });
  const said = [
    minutes,
    ...(required ? [] : [words.optional]),
    ...(due ? [filledText(words.until, { day: dayInWords(due) })] : []),
  ];
  const name = element('div', '', element('b', '', article?.title ?? key), ...line('', note));
  return element(
    'li',
    '',
    element('span', 'box'),
    element('span', 'seal todo', article?.mark ?? ''),
    name,
    element('span', 'num', said.join('　')),
  );
}

/** A path on paper: its steps with a box to tick each, and the way to it as a QR code and as text. */
export function sheetOf(path: SharedPath, setting: Setting): HTMLElement[] {
  const { words, articleOf, link, qr } = setting;
  const minutes = path.steps.reduce((sum, { key }) => sum + (articleOf(key)?.minutes ?? 0), 0);
  const from = path.from ? filledText(words.sheetFrom, { from: path.from }) : '';
  const count = filledText(words.total, { count: path.steps.length, minutes });
  const head = element(
    'header',
    '',
    element('p', 'folio', words.site),
    element('h1', '', path.title),
    ...line('lede', path.note ?? ''),
    ...line('meta', [path.reader ?? '', from, count, words.sheetBox].filter(Boolean).join('　')),
  );
  const seals = element(
    'p',
    'seals',
    ...path.steps.map(({ key }) => element('span', 'seal todo', articleOf(key)?.mark ?? '')),
  );
  const steps = element('ol', '', ...path.steps.map((step) => stepOf(step, setting)));
  const way = element(
    'div',
    'way-in',
    ...(qr ? [qr] : []),
    element('p', '', qr ? words.sheetScan : words.sheetOpen, element('code', '', link)),
  );
  return [head, seals, steps, way];
}
