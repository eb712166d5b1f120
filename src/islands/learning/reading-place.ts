import type { Standing, Way } from '../../core/learning/way.ts';
import type { ReadingWords } from '../../core/learning/way-words.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { sitePath } from './place.ts';
import { addressOf, sealOf, sealsOf } from './way-list.ts';

interface Place {
  words: ReadingWords;
  /** The key of the article. */
  key: string;
  /** The element before the link to the next article. */
  below: HTMLElement;
}

/** The page of a path: its own, or the one that shows what a link held. */
export const wayAddress = (of: string): string =>
  of.startsWith('link:') ? `${addressOf('paths/open')}?of=${of}` : addressOf(of);

/** Shows where an article stands on the path that is under way, and leads to its next step. */
export function showPlace(way: Way, standing: Standing, { words, key, below }: Place): void {
  const at = standing.steps.findIndex((step) => step.key === key);
  if (at < 0) showElsewhere(way, standing, { words, key, below });
  else showOnPath(way, standing, { words, key, below }, at);
}

function showOnPath(way: Way, standing: Standing, { words, below }: Place, at: number): void {
  const all = standing.steps.length;
  const sentence = filledText(words.place, { title: way.title, n: at + 1, all });
  const address = wayAddress(way.of);
  const seals = sealsOf(standing, { seals: sentence });
  seals.children[at]?.classList.add('here');
  rail().replaceChildren(element('h2', '', linkTo(address, way.title)), seals);
  line().replaceChildren(linkTo(address, sentence));
  const next = nextAfter(standing, at);
  below.parentElement?.querySelector(':scope > .next')?.remove();
  below.after(next ? nextLink(way, standing, { step: next, words }) : endLink(way, words));
}

/** The step to go to from an article: the next that is not read, first behind it, then before. */
const nextAfter = ({ steps }: Standing, at: number): Standing['steps'][number] | undefined =>
  [...steps.slice(at + 1), ...steps.slice(0, at)].find(({ reading, required }) => !reading && required) ??
  steps.slice(at + 1).find(({ reading }) => !reading);

const rail = (): Element => {
  const found = document.querySelector('.rail .on');
  if (found) return found;
  const made = element('section', 'on');
  document.querySelector('.rail')?.append(made);
  return made;
};

const line = (): Element => {
  const found = document.querySelector('.on-path');
  if (found) return found;
  const made = element('p', 'on-path');
  document.querySelector('.spread > header .spine')?.before(made);
  return made;
};

function arrowed(link: HTMLAnchorElement, seal: HTMLElement, above: string, title: string, below: string): HTMLElement {
  const arrow = element('span', 'arrow', '→');
  arrow.setAttribute('aria-hidden', 'true');
  link.className = 'next';
  const text = element('span', '', element('small', '', above), element('b', '', title), element('small', '', below));
  link.append(seal, text, arrow);
  return link;
}

function nextLink(
  way: Way,
  standing: Standing,
  { step, words }: { step: Standing['steps'][number]; words: ReadingWords },
): HTMLElement {
  const left = standing.steps.length - standing.done;
  const above = filledText(words.next, { minutes: step.minutes });
  const below = filledText(words.nextBelow, { title: way.title, n: left });
  return arrowed(linkTo(addressOf(step.key)), sealOf(step.mark, 'done'), above, step.title, below);
}

function endLink(way: Way, words: ReadingWords): HTMLElement {
  const finished = filledText(words.finished, { title: way.title });
  const address = `${sitePath}certificate/?of=${encodeURIComponent(way.of)}`;
  return arrowed(linkTo(address), sealOf('毕', 'done'), '', finished, words.finishedBelow);
}

function showElsewhere(way: Way, standing: Standing, { words, below }: Place): void {
  const step = standing.steps[standing.next];
  if (!step || standing.isFinished) return;
  const sentence = filledText(words.elsewhere, { title: way.title, n: standing.next + 1 });
  const found = below.parentElement?.querySelector('.elsewhere');
  const made = element('p', 'meta elsewhere', linkTo(addressOf(step.key), sentence));
  if (found) found.replaceWith(made);
  else below.after(made);
}
