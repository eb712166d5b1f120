import type { Edit, Migration, OldForm } from './migration.ts';
import { migrations } from './migrations.ts';
import { WrittenFields } from './written-fields.ts';

/** An old form that was put right, or could not be. */
export interface Mending {
  migration: Migration;
  about: OldForm['about'];
  line: number;
}

export interface Mended {
  /** The text with all that could be put right; as it was given where there was nothing. */
  text: string;
  done: Mending[];
  /** What only a person can do. */
  left: Mending[];
}

/** Puts the fields of a text (with LF line ends) into the form of this version. What cannot be read is left alone. */
export function mended(file: string, text: string, all: readonly Migration[] = migrations): Mended {
  const done: Mending[] = [];
  // Migrations that undo each other would go on for ever.
  const seen = new Set([text]);
  let current = text;
  for (;;) {
    const fields = WrittenFields.in(file, current);
    if (!fields) return { text: current, done, left: [] };
    // A later version builds on what an earlier one left, so after each change all are asked again.
    const step = firstOf(all, (migration) => {
      const made = stepOf(file, current, fields, migration);
      return made && !seen.has(made.text) ? made : undefined;
    });
    if (!step) return { text: current, done, left: all.flatMap((migration) => mendingsOf(file, fields, migration)) };
    done.push(...step.done);
    current = step.text;
    seen.add(current);
  }
}

const mendingsOf = (file: string, fields: WrittenFields, migration: Migration): Mending[] =>
  migration.find(file, fields.data).map((form) => mending(fields, migration, form));

const mending = (fields: WrittenFields, migration: Migration, { path, about }: OldForm): Mending => ({
  migration,
  about,
  line: fields.lineOf(path),
});

function firstOf<T, R>(list: readonly T[], answer: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = answer(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What one migration makes of a text: all at once, or the first that can be done where all together cannot. */
function stepOf(
  file: string,
  text: string,
  fields: WrittenFields,
  migration: Migration,
): { text: string; done: Mending[] } | undefined {
  const forms = migration.find(file, fields.data);
  const changes = forms.flatMap((form) => {
    const edits = migration.edit(fields, form);
    return edits ? [{ form, edits }] : [];
  });
  return firstOf([changes, ...changes.map((change) => [change])], (some) => {
    const edits = some.flatMap((change) => change.edits);
    if (edits.length === 0 || overlap(edits)) return undefined;
    const next = withEdits(text, edits);
    const after = WrittenFields.in(file, next);
    // Whatever else it would bring about, a change that cannot be read, or does not do what it should, is not made.
    if (!after || migration.find(file, after.data).length !== forms.length - some.length) return undefined;
    return { text: next, done: some.map(({ form }) => mending(fields, migration, form)) };
  });
}

const overlap = (edits: readonly Edit[]): boolean =>
  [...edits].sort((a, b) => a.from - b.from).some(({ from }, at, sorted) => from < (sorted[at - 1]?.to ?? 0));

/** A text with some of its parts replaced. */
export const withEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to, text: other }) => rest.slice(0, from) + other + rest.slice(to), text);
