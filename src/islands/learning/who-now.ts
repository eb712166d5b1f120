import { recentKey } from '../../core/search/recent-searches.ts';

const currentKey = 'fengfan:learner';

/** Where the searches of the one who learns here now are kept; `id` says of whom. */
export function searchesKey(id = learnerNow()): string {
  return id === '' ? recentKey : `${recentKey}:${id}`;
}

function learnerNow(): string {
  try {
    return localStorage.getItem(currentKey) ?? '';
  } catch {
    return '';
  }
}

/** Notes who learns here now, where a search sees it at once. */
export function noteLearner(id: string): void {
  try {
    localStorage.setItem(currentKey, id);
  } catch {
    // Then searches are not told apart, and not kept either.
  }
}

/** What was searched before anybody had a name belongs to the first who gets one. */
export function inheritSearches(id: string): void {
  try {
    const searches = localStorage.getItem(recentKey);
    if (searches === null) return;
    localStorage.setItem(searchesKey(id), searches);
    localStorage.removeItem(recentKey);
  } catch {
    // There was nothing to inherit.
  }
}

export function forgetSearches(id: string): void {
  try {
    localStorage.removeItem(searchesKey(id));
  } catch {
    // There was nothing to forget.
  }
}
