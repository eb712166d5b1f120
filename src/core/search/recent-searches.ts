/** Where the searches of a device are kept. */
export const recentKey = 'fengfan:searches';

/** So many are kept. */
export const mostRecent = 10;

/** The searches that were kept, newest first. What cannot be read is none. */
export function recentIn(kept: string | null): string[] {
  try {
    const data: unknown = JSON.parse(kept ?? '[]');
    if (!Array.isArray(data)) return [];
    return data.filter((query) => typeof query === 'string' && query !== '').slice(0, mostRecent);
  } catch {
    return [];
  }
}

/** With one more search; what was searched before moves to the front. */
export const withRecent = (recent: readonly string[], query: string): string[] =>
  [query, ...withoutRecent(recent, query)].slice(0, mostRecent);

export const withoutRecent = (recent: readonly string[], query: string): string[] =>
  recent.filter((one) => one !== query);
