import type { Excerpt } from './excerpt.ts';

/** A page that was found, and what its details say. */
interface Found {
  url: string;
  title: string;
}
interface Detail extends Pick<Excerpt, 'excerpt' | 'marks'> {
  sections: readonly { url: string; excerpt: string }[];
}

/** Where a result leads: to the section from which its excerpt comes, unless the title has all that is marked there. */
export function bestPlace({ url, title }: Found, { excerpt, marks, sections }: Detail): string {
  const marked = marks.map(([start, end]) => excerpt.slice(start, end).toLowerCase());
  if (marked.length === 0 || marked.every((text) => title.toLowerCase().includes(text))) return url;
  return sections.find((section) => section.excerpt === excerpt)?.url ?? url;
}
