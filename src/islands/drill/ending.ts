import { dayOf, daysLater } from '../../core/curriculum/days.ts';
import { button, element, filledText, linkTo } from '../dom/elements.ts';
import type { Now } from './session.ts';
import type { DrillSetting, DrillWords } from './words.ts';

function dayWords(at: number, words: DrillWords): string {
  const day = dayOf(new Date(at));
  if (day === daysLater(dayOf(new Date()), 1)) return words.tomorrow;
  const written = new Date(at).toLocaleDateString(document.documentElement.lang, { month: 'long', day: 'numeric' });
  return filledText(words.day, { day: written });
}

/** A quiet line: how many days in a row. A day that was missed is no reproach, it just begins anew. */
export function streakLine({ practice }: Now, words: DrillWords): string {
  return practice.days > 1 ? filledText(words.streak, { n: practice.days }) : '';
}

/** What is said when nothing is left for today. */
export function endingOf(now: Now, words: DrillWords, more: () => void): HTMLElement {
  const { next, waiting } = now.round;
  const seal = element('span', 'seal', [...words.done].at(-2) ?? '');
  seal.setAttribute('aria-hidden', 'true');
  const heading = element('h2', '', words.done);
  heading.tabIndex = -1;
  const lines = [
    now.practice.today > 0 ? filledText(words.doneCount, { n: now.practice.today }) : words.none,
    ...(next ? [filledText(words.next, { day: dayWords(next.at, words), n: next.count })] : []),
    ...(waiting > 0 ? [filledText(words.waiting, { n: waiting })] : []),
    streakLine(now, words),
  ].filter(Boolean);
  const made = element('section', 'done', seal, heading, ...lines.map((line) => element('p', '', line)));
  if (waiting > 0) made.append(element('p', '', button('check', words.more, more)));
  return made;
}

/** What to do about a deck that holds nothing. */
export function emptyDeck(name: string, { words, links }: DrillSetting, choose: (name: string) => void): HTMLElement {
  const known = (['read', 'mine', 'wrong'] as const).find((each) => each === name) ?? 'other';
  const steps =
    known === 'read'
      ? [linkTo(links.contents, words.toContents), button('plain', words.toTerms, () => choose('terms'))]
      : known === 'mine'
        ? [linkTo(links.paths, words.toPaths)]
        : [button('plain', words.toTerms, () => choose('terms'))];
  return element('section', 'empty', element('p', '', words.emptyDecks[known]), element('p', 'steps-on', ...steps));
}
