import type { Assessment } from '../model/assessment.ts';
import type { Fault } from '../model/problem.ts';
import { type Places, placeAt } from '../model/yaml.ts';
import { fault, type Rule } from './rule.ts';

export const dimensionTwin: Rule = {
  name: 'dimension-twin',
  severity: 'error',
  zh: {
    title: '测评里有重复的维度编号',
    message: (about) => `有两个维度的编号都是 “${about.id}”。`,
    hint: () => '给其中一个换一个编号。',
  },
  en: {
    title: 'An id of two dimensions',
    message: (about) => `Two dimensions have the id "${about.id}".`,
    hint: () => 'Give one of them another id.',
  },
};

/** Dimensions of an assessment under an id that another one has: links and results would mean the first. */
export function dimensionFaults(file: string, data: object, places: Places): Fault[] {
  const ids = 'dimensions' in data ? (data.dimensions as Assessment['dimensions']).map(({ id }) => id) : [];
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [fault(dimensionTwin, file, placeAt(places, ['dimensions', index, 'id']), { id })],
  );
}
