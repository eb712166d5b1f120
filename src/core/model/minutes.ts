import { lengthOf } from '../prose/text.ts';
import type { Entry } from './library.ts';

/** Han characters, or words of other scripts, that a member of staff reads in one minute. */
export const readingRate = 350;

/** What an entry says outside its body, in the order of its page. Questions are answered, not read, and do not count. */
function dataText(entry: Entry): string[] {
  switch (entry.collection) {
    case 'etiquette':
      return [
        ...entry.data.dos,
        ...entry.data.donts,
        ...(entry.data.process ?? []).flatMap((step) => [step.who, step.what, step.limit ?? '']),
        ...entry.data.wording.flatMap((wording) => [wording.when, wording.say, wording.instead ?? '']),
      ];
    case 'curricula':
      return [entry.data.organisation ?? '', entry.data.followUp ?? ''];
    case 'paths':
      return entry.data.steps.map((step) => (typeof step === 'string' ? '' : (step.note ?? '')));
    case 'assessments':
      return [entry.data.intro ?? '', ...entry.data.dimensions.flatMap((dimension) => dimension.statements)];
    case 'routines':
      return entry.data.duties.flatMap((duty) => (typeof duty === 'string' ? duty : [duty.title, duty.how ?? '']));
    default:
      return [];
  }
}

/** Minutes to read one entry: the author's own figure, else its length at 350 characters a minute; at least 1. */
export function minutesOf(entry: Entry): number {
  if ('minutes' in entry.data && entry.data.minutes !== undefined) return entry.data.minutes;
  const length = entry.prose.length + lengthOf(dataText(entry).join('\n'));
  return Math.max(1, Math.round(length / readingRate));
}
