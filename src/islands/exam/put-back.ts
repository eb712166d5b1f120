import type { ExamQuestion } from '../../core/learning/exam.ts';
import type { Answer } from '../../core/model/learning-record.ts';

const tick = (place: HTMLElement, at: number): void => {
  const input = place.querySelectorAll<HTMLInputElement>('.choice input')[at];
  if (input) input.checked = true;
};

/** Lines in the order of an answer, by what they say: of two that read the same either will do. */
function order(place: HTMLElement, texts: readonly (string | undefined)[]): void {
  const list = place.querySelector<HTMLElement>('.ordering');
  const lines = [...(list?.children ?? [])] as HTMLElement[];
  for (const text of texts) {
    const at = lines.findIndex(({ dataset }) => dataset.step === text);
    if (at >= 0) list?.append(...lines.splice(at, 1));
  }
  if (list) list.dataset.touched = '';
}

/** Puts an answer back where it was given; one that does not fit the question is passed over. */
export function putBack(place: HTMLElement, { question, shown }: ExamQuestion, answer: Answer): void {
  const places = Array.isArray(answer) ? answer : [];
  switch (question.kind) {
    case 'single':
      if (typeof answer === 'number') tick(place, shown.indexOf(answer));
      break;
    case 'multiple':
      for (const at of places) tick(place, shown.indexOf(at));
      break;
    case 'true-false':
      if (typeof answer === 'boolean') tick(place, answer ? 0 : 1);
      break;
    case 'order':
      if (places.length > 0)
        order(
          place,
          places.map((at) => question.steps[at]),
        );
      break;
    case 'match':
      for (const [index, select] of place.querySelectorAll('select').entries())
        select.value = question.pairs[places[index] ?? -1]?.right ?? '';
      break;
    case 'short': {
      const field = place.querySelector<HTMLInputElement>('.typed');
      if (field && typeof answer === 'string') field.value = answer;
    }
  }
}
