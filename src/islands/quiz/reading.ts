import type { Choice, Question } from '../../core/model/question.ts';

type Kind = Question['kind'];

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** The text of an element without that of some of its parts. */
function ownText(element: Element | null, without: string): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const part of copy?.querySelectorAll(without) ?? []) part.remove();
  return textOf(copy);
}

const listIn = (place: Element, selector: string): string[] =>
  [...place.querySelectorAll(`${selector} > li`)].map(textOf);

const choicesIn = (place: Element): Choice[] =>
  [...place.querySelectorAll('.choice')].map((choice) => ({
    text: textOf(choice.querySelector('label')),
    correct: choice.querySelector('.right') !== null,
    because: ownText(choice.querySelector('.why'), 'b'),
  }));

/** The pairs as they belong together: the left sides as they stand, and for each the right side that its line of the answer names. */
function pairsIn(place: Element): { left: string; right: string }[] {
  const [lefts = [], rights = []] = [...place.querySelectorAll('.two-lists > ol')].map((list) =>
    [...list.children].map(textOf),
  );
  const lines = listIn(place, 'details > ul');
  return lefts.map((left, index) => {
    const line = lines[index] ?? '';
    // The longest that fits, where one right side is the end of another.
    const fitting = rights.filter((right) => line.startsWith(left) && line.slice(left.length).endsWith(right));
    return { left, right: fitting.sort((a, b) => b.length - a.length)[0] ?? '' };
  });
}

/**
 * The question that a page shows in a fieldset: an article carries each question once, as the page that is complete without a
 * script. Undefined where the page is not as it should be.
 */
export function questionIn(fieldset: Element, kinds: Readonly<Record<Kind, string>>): Question | undefined {
  const legend = fieldset.querySelector('legend');
  const name = textOf(legend?.querySelector('small'));
  const kind = (Object.keys(kinds) as Kind[]).find((each) => kinds[each] === name);
  const shared = { ask: ownText(legend, 'small'), competencies: [] };
  const because = textOf([...fieldset.querySelectorAll('details .why')].at(-1));
  switch (kind) {
    case 'single':
    case 'multiple':
      return { kind, ...shared, choices: choicesIn(fieldset) };
    case 'true-false': {
      const [yes] = choicesIn(fieldset);
      return yes && { kind, ...shared, answer: yes.correct, because: yes.because };
    }
    case 'order':
      return { kind, ...shared, steps: listIn(fieldset, 'details > ol'), because };
    case 'match':
      return { kind, ...shared, pairs: pairsIn(fieldset), because };
    case 'short':
      return { kind, ...shared, answers: listIn(fieldset, 'details > ul'), because };
    default:
      return undefined;
  }
}
