/** What the device keeps under a name. Storage may be missing or closed to us; then there is nothing. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a list as JSON, an empty one not at all. Where the device cannot, nothing is said. */
export function keep(key: string, list: readonly unknown[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // The search works without.
  }
}

const sentKey = 'fengfan:sent-gaps';
const sentOnPage = new Set<string>();

/** Whether this is the first time in the session; from now on it is not. */
export function firstInSession(query: string): boolean {
  if (sentOnPage.has(query)) return false;
  sentOnPage.add(query);
  try {
    const sent = (sessionStorage.getItem(sentKey) ?? '').split('\n').filter(Boolean);
    if (sent.includes(query)) return false;
    sessionStorage.setItem(sentKey, [...sent, query].join('\n'));
  } catch {
    // Then the session is this page.
  }
  return true;
}
