import { recentIn, withRecent } from '../../core/search/recent-searches.ts';
import { narrowedBy, type SearchState } from '../../core/search/search-address.ts';
import { gapsIn, gapsKey, isMissing, withGap } from '../../core/search/search-gaps.ts';
import { searchesKey } from '../learning/who-now.ts';
import type { SearchAnswer } from '../search-api/answer.ts';
import { firstInSession, keep, kept } from './store.ts';

/** Today where the visitor is: 2026-11-22. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format();

/**
 * Keeps a finished search on the device; what is missing is counted, and told to the address that the company has named, once
 * in a session.
 */
export function keepSearch(state: SearchState, { results }: SearchAnswer, gapsTo: string | undefined): void {
  const { query } = state;
  keep(searchesKey(), withRecent(recentIn(kept(searchesKey())), query));
  // What the chosen filters hide is not missing.
  if (narrowedBy(state).length > 0) return;
  const matches = results.map(({ match }) => match);
  if (!isMissing(query, matches)) return;
  const day = today();
  keep(gapsKey, withGap(gapsIn(kept(gapsKey)), query, day));
  // As plain text, so that a server elsewhere need not be asked beforehand.
  if (gapsTo && firstInSession(query)) navigator.sendBeacon?.(gapsTo, JSON.stringify({ query, day }));
}
