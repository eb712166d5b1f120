import { createHash } from 'node:crypto';
import { stepsOf } from '../core/learning/steps-of.ts';
import type { Key } from '../core/model/key.ts';
import type { Entry } from '../core/model/library.ts';
import { targetOf } from '../core/model/link.ts';
import { minutesOf } from '../core/model/minutes.ts';
import { isArticle } from '../core/model/references.ts';
import { handbook } from './handbook.ts';
import { library, pictures } from './library.ts';
import { mainPath } from './main-path.ts';
import { nextOf } from './next-of.ts';
import { leafOf, shelvesOf, suggestionsAbout, usesIn } from './volumes.ts';

const digest = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

/** What stands on every page, or may stand on any: the settings of the company, the lists at the end, which volumes there are. */
const onEveryPage = digest(
  library.access,
  library.site,
  library.glossary,
  library.sources,
  [...handbook.filled()],
  handbook.cases().length > 1,
  shelvesOf('principles').map(({ id, entries: [first] }) => [id, first?.key]),
  mainPath?.key,
);

const briefs = new Map<Key, string>();

/** What other pages may say of an entry: all of its fields, and how long it takes. */
function brief(entry: Entry | undefined): string {
  if (entry === undefined) return '';
  const known = briefs.get(entry.key) ?? digest(entry.key, entry.data, minutesOf(entry));
  briefs.set(entry.key, known);
  return known;
}

const briefOf = (key: Key): string => brief(library.entries.get(key));

/**
 * A key that changes whenever the page of an article would: it covers the article, and what its page shows of others. The page
 * is taken from the last build while its key is the same. Rather too much than too little: `test/site/kept-pages` compares the
 * pages that were kept with pages made from nothing, after many random changes.
 */
export function pageKey(key: Key): string {
  const entry = library.entries.get(key);
  if (!entry || !isArticle(entry)) throw new Error(`no article ${key}`);
  const { data, prose } = entry;
  const { number, previous, next } = leafOf(entry);
  const uses = usesIn(key);
  const read = 'process' in data ? (data.process ?? []).map((step) => briefOf(step.read ?? '')) : [];
  return digest(
    onEveryPage,
    [key, entry.file, data, prose.digest, prose.unlinked],
    [number, brief(previous), brief(next), nextOf(entry, uses)],
    uses.curricula.map(({ curriculum, units }) => [brief(curriculum), units]),
    uses.paths.map(({ path, step }) => [brief(path), step, stepsOf(path, library).map((each) => brief(each.entry))]),
    [data.related.map(briefOf), read],
    suggestionsAbout(key)[0],
    prose.images.map(({ src }) => pictureNamed(src, entry.file)),
  );
}

function pictureNamed(src: string, file: string): unknown {
  const target = targetOf(src, file);
  if (target.kind !== 'file') return undefined;
  const path = target.path.normalize('NFC');
  return pictures[target.from === 'public' ? `public/${path}` : path];
}
