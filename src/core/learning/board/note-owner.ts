import type { BoardRow, BoardRowOf } from '../../model/board.ts';
import type { BoardSite } from './class-view.ts';

/** Somebody as a board knows them: the learner of their receipts, or a name alone. */
export interface BoardWho {
  /** Empty for a name that has sent nothing. */
  learner: string;
  name: string;
}

type Note = BoardRowOf<'note'>;

/** By what somebody can be told from all others of a class, whatever they and others are called later. */
export const whoId = ({ learner, name }: BoardWho): string => learner || name;

/** How somebody is called beside others of the same name. */
export const namesakeLabel = ({ learner, name }: BoardWho): string => `${name} ${learner.slice(0, 4)}`.trim();

/**
 * Whom a note is about; undefined where that is the whole class. A note that names no learner was written of somebody who had sent
 * nothing, or before notes knew learners: it goes to the first who sent something on its path under what stands in it.
 */
export function noteOwner(
  rows: readonly BoardRow[],
  { group, of, person, learner }: Note,
  presentPath: BoardSite['presentPath'],
): BoardWho | undefined {
  if (person === '') return undefined;
  if (learner !== undefined) return { learner, name: person };
  const senders = rows
    .filter((row): row is BoardRowOf<'receipt'> => row.kind === 'receipt' && row.group === group)
    .filter(({ receipt }) => presentPath(receipt.path.of) === presentPath(of))
    .sort((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1))
    .map(({ receipt }) => ({ learner: receipt.learner.id, name: receipt.learner.name }));
  const found = senders.find(({ name }) => name === person) ?? senders.find((each) => namesakeLabel(each) === person);
  return found ?? { learner: '', name: person };
}

export const isSame = (a: BoardWho | undefined, b: BoardWho): boolean => a !== undefined && whoId(a) === whoId(b);
