import type { Article, Entry, Library } from '../model/library.ts';
import { minutesOf } from '../model/minutes.ts';
import { isArticle } from '../model/references.ts';

/** A step of a reading path with the article it names. */
export interface Step {
  entry: Article;
  mark: string;
  minutes: number;
  required: boolean;
  note?: string | undefined;
}

/** The character on the seal of an entry: its own, else the first letter of its title. */
export const markOf = ({ data }: Entry): string =>
  ('mark' in data ? data.mark : undefined) ?? /\p{L}/u.exec(data.title)?.[0] ?? '';

/** The steps of a path in reading order; a step that this build does not publish is left out. */
export function stepsOf(path: Entry<'paths'>, library: Library): Step[] {
  return path.data.steps.flatMap((written): Step[] => {
    const step = typeof written === 'string' ? { key: written, required: true } : written;
    const entry = library.entries.get(step.key);
    if (!entry || !isArticle(entry)) return [];
    const mark = 'mark' in step && step.mark ? step.mark : markOf(entry);
    return [
      { entry, mark, minutes: minutesOf(entry), required: step.required, note: 'note' in step ? step.note : undefined },
    ];
  });
}
