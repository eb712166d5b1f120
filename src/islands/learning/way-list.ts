import type { Standing, StandingStep } from '../../core/learning/way.ts';
import type { WayWords } from '../../core/learning/way-words.ts';
import { pageAddress } from '../../core/model/address.ts';
import { element, filledText, linkTo } from '../dom/elements.ts';
import { dayText } from './days.ts';
import { sitePath } from './place.ts';

export const addressOf = (key: string): string => pageAddress(sitePath, key);

export function sealOf(mark: string, state: StandingStep['state']): HTMLElement {
  const seal = element('span', state === 'now' ? 'seal now' : state === 'todo' ? 'seal todo' : 'seal', mark);
  seal.setAttribute('aria-hidden', 'true');
  return seal;
}

/** The row of seals of a path, with the same in words. */
export function sealsOf({ steps, done }: Standing, words: Pick<WayWords, 'seals'>): HTMLElement {
  const row = element('p', 'seals', ...steps.map(({ mark, state }) => sealOf(mark, state)));
  row.setAttribute('role', 'img');
  row.setAttribute('aria-label', filledText(words.seals, { n: done, all: steps.length }));
  return row;
}

/** What is said of a step beside its title: its note, and where one is with it. */
function linesOf({ note, state, reading, isLate, due, version }: StandingStep, words: WayWords): HTMLElement[] {
  const lines = [element('p', '', note ?? '')];
  if (reading && state === 'changed') {
    const values = { old: reading.version === '' ? '—' : dayText(reading.version), version: dayText(version) };
    lines.push(element('p', 'late', filledText(words.changed, values)));
  } else if (reading) lines.push(element('p', '', filledText(words.doneOn, { day: dayText(reading.at) })));
  else if (due !== undefined) {
    lines.push(
      element('p', isLate ? 'late' : '', filledText(isLate ? words.late : words.dueBy, { day: dayText(due) })),
    );
  }
  return lines.filter(({ textContent }) => textContent !== '');
}

/** The steps of a path with where somebody is on it; `onGo` is told before the one button of the page leads on. */
export function wayList(standing: Standing, words: WayWords, onGo: () => Promise<void>): HTMLElement {
  const list = element('ol', 'way');
  standing.steps.forEach((step, index) => {
    const title = element('h2', '', linkTo(addressOf(step.key), step.title));
    const minutes = filledText(step.required ? words.minutes : words.optional, { n: step.minutes });
    const line = element('li', '', sealOf(step.mark, step.state), title, element('span', 'num', minutes));
    line.append(...linesOf(step, words));
    if (index === standing.next) line.append(goOf(standing, step, words, onGo));
    list.append(line);
  });
  return list;
}

/** Only the button that leads on. */
export function wayGo(standing: Standing, words: WayWords, onGo: () => Promise<void>): HTMLElement {
  const step = standing.steps[standing.next];
  return element('p', '', ...(step ? [goOf(standing, step, words, onGo)] : []));
}

function goOf({ done, next }: Standing, step: StandingStep, words: WayWords, onGo: () => Promise<void>): HTMLElement {
  const label = done === 0 ? words.start : filledText(words.goOn, { n: next + 1 });
  const go = linkTo(addressOf(step.key), label);
  go.className = 'go';
  go.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return void onGo();
    event.preventDefault();
    void onGo().finally(() => location.assign(go.href));
  });
  return go;
}
