import type { Entry } from '../model/library.ts';
import type { Fault } from '../model/problem.ts';
import { isLesson, type ReferenceIn, referencesIn, sourceIdsIn } from '../model/references.ts';
import type { Place } from '../prose/prose.ts';
import { referenceHeld } from './reference-held.ts';
import { referenceKind } from './reference-kind.ts';
import { referenceSelf } from './reference-self.ts';
import { referenceTwice } from './reference-twice.ts';
import { enNear, type Found, fault, type Rule, zhNear } from './rule.ts';
import { isHeld, judged, mayNotHide, placeIn, type Shelf } from './shelf.ts';
import { enWord, zhWord } from './words.ts';

export const referenceMissing: Rule = {
  name: 'reference-missing',
  severity: 'error',
  zh: {
    title: '引用的编号不存在',
    message: (about) => `没有编号为 “${about.key}” 的${zhWord(about.what)}。`,
    hint: (about) => zhNear(about, '检查编号，或者先写那一篇。'),
  },
  en: {
    title: 'A reference to a missing entry',
    message: (about) => `There is no ${enWord(about.what)} with the key "${about.key}".`,
    hint: (about) => enNear(about, 'Check the key, or write it first.'),
  },
};

/** Faults of the references in fields: to nothing, to the wrong kind, to something held back, to oneself, twice. */
export function referenceFaults(shelf: Shelf): Fault[] {
  const faults: Fault[] = [];
  for (const entry of judged(shelf)) {
    const seen = new Set<string>();
    for (const reference of referencesIn(entry)) {
      const list = listOf(reference);
      const found =
        referenceFault(shelf, entry, reference) ??
        (isListed(reference) && seen.has(`${list} ${reference.key}`)
          ? ([referenceTwice, { key: reference.key }] as const)
          : undefined);
      seen.add(`${list} ${reference.key}`);
      if (found) faults.push(fault(found[0], entry.file, placeIn(shelf, entry.file, reference.path), found[1]));
    }
    if (!shelf.refusedSingles.has('sources.yaml')) {
      for (const [index, id] of sourceIdsIn(entry).entries()) {
        if (Object.hasOwn(shelf.whole.sources, id)) continue;
        const place = placeIn(shelf, entry.file, ['sources', index]);
        faults.push(missing(shelf, entry.file, place, id, 'source', () => Object.keys(shelf.whole.sources)));
      }
    }
  }
  return faults;
}

/** What must not name one entry twice: all units of a course together, but each dimension of an assessment by itself. */
const listOf = ({ path }: ReferenceIn): string =>
  (path[0] === 'dimensions' ? path.slice(0, -1) : path.filter((step) => typeof step === 'string')).join('.');

const isListed = ({ path }: ReferenceIn): boolean => typeof path.at(-1) === 'number';

function referenceFault(shelf: Shelf, from: Entry, { key, what }: ReferenceIn): Found | undefined {
  if (key === from.key) return [referenceSelf, { key }];
  const target = shelf.entries.get(key);
  if (!target) {
    if (shelf.refused.has(key)) return undefined;
    return [referenceMissing, { key, what, ...shelf.near(key, what, () => candidates(shelf, what)) }];
  }
  const fits = what === 'entry' || (what === 'curriculum' ? target.collection === 'curricula' : isLesson(target));
  if (!fits) return [referenceKind, { key, what }];
  return isHeld(shelf, key) && mayNotHide(shelf, from)
    ? [referenceHeld, { key, ...(omits(shelf) ? { left: 'nothing' } : {}) }]
    : undefined;
}

/** With this setting only what would otherwise be left with nothing gets here. */
const omits = ({ whole }: Shelf): boolean => whole.site.hidden.references === 'omit';

const candidates = (shelf: Shelf, what: ReferenceIn['what']): string[] =>
  [...shelf.entries.values()]
    .filter((entry) => what === 'entry' || (what === 'curriculum') === (entry.collection === 'curricula'))
    .map((entry) => entry.key);

/** A fault for an id or key that names nothing. */
export const missing = (
  shelf: Shelf,
  file: string,
  place: Place,
  key: string,
  what: string,
  known: () => Iterable<string>,
): Fault => fault(referenceMissing, file, place, { key, what, ...shelf.near(key, what, known) });
