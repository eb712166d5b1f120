import { type Entry, entriesOf, type Library } from '../model/library.ts';

const rhythms = ['day', 'week', 'month'];

/** The routines, daily ones first. */
export const routinesInOrder = (library: Library): Entry<'routines'>[] =>
  entriesOf(library, 'routines').sort((a, b) => rhythms.indexOf(a.data.every) - rhythms.indexOf(b.data.every));
