import type { CertifiedStep, Finished } from '../../core/learning/certificate.ts';
import { element, filled, filledText } from '../dom/elements.ts';
import type { CertificatePage, CertificateWords, Written } from './words.ts';

const language = (): string => document.documentElement.lang;
const longDay = (moment: number): string => new Date(moment).toLocaleDateString(language(), { dateStyle: 'long' });

/** A sheet of A4: who finished what and when, and plainly what that rests on. */
export function certificateSheet(
  finished: Finished,
  { name, basis, trainer, system, number }: Written,
  { page, words }: { page: CertificatePage; words: CertificateWords },
): HTMLElement {
  const house = element('p', 'house', page.organisation ?? page.site);
  const title = element('h2', '', words.sheetTitle);
  const told = element('p', 'holder', ...nameIn(words, name));
  const what = element('p', 'what', finished.title);
  const rests = filledText(words.bases[basis], { system: system || words.noSystem, number: number || words.noSystem });
  return element(
    'article',
    'certificate',
    element('header', '', house, title),
    element('div', 'certified', told, what, sealsOf(finished, words), factsOf(finished, words)),
    versionsOf(finished, words),
    element('p', 'rests', rests),
    element('footer', '', signatures(basis, trainer, words), imprint(page, words)),
  );
}

/** 陈小满读完了: the name stands out in the sentence. */
function nameIn({ told, blankName }: CertificateWords, name: string): (Node | string)[] {
  return told.split(/(\{name\})/).map((part) => (part === '{name}' ? element('b', '', name || blankName) : part));
}

function sealsOf({ steps }: Finished, words: CertificateWords): HTMLElement {
  const read = steps.filter(({ reading }) => reading);
  const seals = element('p', 'seals', ...read.map(({ mark }) => element('span', 'seal', mark)));
  seals.setAttribute('role', 'img');
  seals.setAttribute('aria-label', filledText(words.phrase, { phrase: read.map(({ mark }) => mark).join('') }));
  return seals;
}

function factsOf({ steps, first, last, checks, exam }: Finished, words: CertificateWords): HTMLElement {
  const read = steps.filter(({ reading }) => reading).length;
  const required = steps.filter((step) => step.required).length;
  const [from, to] = [longDay(first ?? 0), longDay(last ?? 0)];
  const lines: [string, string][] = [
    [words.daysLabel, filledText(from === to ? words.oneDay : words.days, { first: from, last: to })],
    [
      words.readLabel,
      filledText(read === steps.length ? words.counted : words.countedRead, { n: read, all: steps.length, required }),
    ],
    ...(checks.asked > 0
      ? [
          [words.checksLabel, checks.answered > 0 ? filledText(words.checks, checks) : words.noChecks] as [
            string,
            string,
          ],
        ]
      : []),
    ...(exam ? [[words.examLabel, examText(exam, words)] as [string, string]] : []),
  ];
  return element(
    'dl',
    '',
    ...lines.map(([label, value]) => element('div', '', element('dt', '', label), element('dd', '', value))),
  );
}

function examText(exam: NonNullable<Finished['exam']>, words: CertificateWords): string {
  if (exam === 'failed') return words.examFailed;
  if (exam === 'untried') return words.examUntried;
  return filledText(words.exam, { score: Math.round(exam.score), day: longDay(exam.at) });
}

function versionsOf({ steps, gone }: Finished, words: CertificateWords): HTMLElement {
  const line = ({ title, version }: CertifiedStep): HTMLElement =>
    element(
      'li',
      '',
      ...(version === '' ? [title] : filled(words.version, { title, day: element('time', '', version) })),
    );
  const list = element('ol', '', ...steps.filter(({ reading }) => reading).map(line));
  const note = gone > 0 ? [element('p', '', filledText(words.gone, { n: gone }))] : [];
  return element('section', 'versions', element('h3', '', words.versions), list, ...note);
}

const blank = (label: string, value = ''): HTMLElement =>
  element('span', 'blank', element('span', '', label), element('b', '', value));

function signatures(basis: Written['basis'], trainer: string, words: CertificateWords): HTMLElement {
  const lines = [element('p', '', blank(words.own), blank(words.date))];
  if (basis === 'signed')
    lines.push(element('p', '', blank(words.trainer, trainer), blank(words.signature), blank(words.date)));
  return element('div', 'signatures', ...lines);
}

function imprint({ site, subtitle, seal }: CertificatePage, words: CertificateWords): HTMLElement {
  const upright = element('span', 'seal upright', seal);
  upright.dataset.length = String([...seal].length);
  upright.setAttribute('aria-hidden', 'true');
  const issued = filledText(words.issued, { day: longDay(Date.now()) });
  return element('p', 'imprint', upright, element('span', '', `${site} · ${subtitle}`), element('span', '', issued));
}
