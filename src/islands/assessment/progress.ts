import { type Answers, type Sheet, statementsOf } from '../../core/learning/sheet.ts';
import { element, filledText } from '../dom/elements.ts';
import type { AssessmentWords } from './words.ts';

/** One seal for each dimension: filled when all before it is behind us, outlined where we are. */
export function progressSeals(sheet: Sheet, at: number, words: AssessmentWords): HTMLElement {
  const statements = statementsOf(sheet);
  const now = statements[at]?.dimension ?? sheet.dimensions.length;
  const seals = sheet.dimensions.map(({ title }, index) => {
    const state = index < now ? '' : index === now ? ' now' : ' todo';
    const said = index < now ? words.dimensionDone : index === now ? words.dimensionNow : words.dimensionTodo;
    const mark = element('span', `seal${state}`, /\p{L}/u.exec(title)?.[0] ?? '');
    mark.setAttribute('aria-hidden', 'true');
    return element('li', '', mark, element('span', 'vh', filledText(said, { title })));
  });
  return element('ol', 'seals', ...seals);
}

/** The places of statements that were passed over. */
export const gapsIn = (answers: Answers): number[] =>
  answers.flatMap((answer, index) => (answer === null ? [index] : []));
