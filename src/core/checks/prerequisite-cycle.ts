import { prerequisiteCycles } from '../curriculum/prerequisite-cycles.ts';
import type { Fault } from '../model/problem.ts';
import { fault, type Rule } from './rule.ts';
import { placeIn, type Shelf } from './shelf.ts';

export const prerequisiteCycle: Rule = {
  name: 'prerequisite-cycle',
  severity: 'error',
  zh: {
    title: '先修课程绕成了圈',
    message: (about) => `先修课程绕成了圈：${about.cycle}。`,
    hint: () => '去掉其中一门的先修。',
  },
  en: {
    title: 'Prerequisites in a circle',
    message: (about) => `The prerequisites go in a circle: ${about.cycle}.`,
    hint: () => 'Remove one of them.',
  },
};

/** Each circle of prerequisites once, with its path. */
export const cycleFaults = (shelf: Shelf): Fault[] =>
  prerequisiteCycles(shelf.library).flatMap((cycle) => {
    const file = shelf.entries.get(cycle[0] ?? '')?.file ?? '';
    return [fault(prerequisiteCycle, file, placeIn(shelf, file, ['prerequisites']), { cycle: cycle.join(' → ') })];
  });
