import type { Element } from 'hast';

/** The properties that Markdown itself gives, under their HTML names; alignment becomes a class. */
export function plainProperties(element: Element): Record<string, string | number | boolean> {
  const given = element.properties;
  const kept: Record<string, string | number | boolean> = {};
  for (const name of ['href', 'title', 'src', 'alt', 'id', 'start'] as const) {
    const value = given[name];
    if (typeof value === 'string' || typeof value === 'number') kept[name] = value;
  }
  // The parser percent-encodes the names of footnotes in ids too, where nothing decodes them.
  if (typeof kept.id === 'string') kept.id = plainId(kept.id);
  const align = /text-align: ?(left|right|center)/.exec(String(given.style ?? ''))?.[1];
  if (align) kept.class = `align-${align}`;
  if (given.dataFootnoteRef) kept['aria-describedby'] = 'footnote-label';
  if (Array.isArray(given.className) && given.className.includes('contains-task-list')) kept.class = 'tasks';
  return kept;
}

const plainId = (id: string): string => {
  try {
    return decodeURI(id);
  } catch {
    return id;
  }
};
