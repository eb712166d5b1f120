import { sitePath } from '../learning/place.ts';
import { learner } from '../learning/records.ts';
import type { Answers } from './paper.ts';

/** A paper that was begun and not handed in: what draws it again, and what was answered so far. */
interface OpenPaper {
  seed: string;
  answers: Answers;
}

/** Where the open paper of a course lies, so that a reload costs nobody the answers. */
export interface PaperPlace {
  /** None where nothing was begun, or the tab cannot keep it. */
  read(): OpenPaper | undefined;
  /** Undefined when it was handed in. */
  keep(paper: OpenPaper | undefined): void;
}

const isAnswer = (value: unknown): boolean =>
  ['number', 'boolean', 'string'].includes(typeof value) ||
  (Array.isArray(value) && value.every((place) => typeof place === 'number'));

function paperIn(text: string): OpenPaper | undefined {
  const { seed, answers } = JSON.parse(text) as Partial<OpenPaper>;
  if (typeof seed !== 'string' || typeof answers !== 'object' || answers === null) return undefined;
  return { seed, answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => isAnswer(answer))) };
}

/**
 * Within one tab, for one learner: the next person at a counter finds no paper of somebody else. What was begun before somebody said
 * who they are is theirs.
 */
export async function paperPlace(curriculum: string): Promise<PaperPlace> {
  const nobody = `fengfan paper ${sitePath}${curriculum} `;
  const name = nobody + ((await learner())?.id ?? '');
  try {
    const begun = sessionStorage.getItem(nobody);
    if (begun !== null && name !== nobody) {
      if (sessionStorage.getItem(name) === null) sessionStorage.setItem(name, begun);
      sessionStorage.removeItem(nobody);
    }
  } catch {
    // Then nothing was kept.
  }
  return {
    read() {
      try {
        return paperIn(sessionStorage.getItem(name) ?? '{}');
      } catch {
        return undefined;
      }
    },
    keep(paper) {
      try {
        if (paper) sessionStorage.setItem(name, JSON.stringify(paper));
        else sessionStorage.removeItem(name);
      } catch {
        // Then a reload costs the answers, and no try.
      }
    },
  };
}
