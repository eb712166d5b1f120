/** A text of a thing, and which part of it. */
export type Said = readonly [field: string, text: string];

/** Whether a key, or an address, is that of a hidden entry. */
export type IsHiddenKey = (key: string) => boolean;

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Every text in some data, with the path of its field; days are no texts. */
export function textsIn(value: unknown, path = ''): Said[] {
  if (typeof value === 'string') return day.test(value) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, Array.isArray(value) ? path : path === '' ? name : `${path}.${name}`),
  );
}

/**
 * The texts of something that is published, without those parts that only lead to what is hidden: steps of a path, lessons
 * of a course, entrances of the first page.
 */
export function openTextsIn(value: unknown, isHiddenKey: IsHiddenKey, path = ''): Said[] {
  if (Array.isArray(value)) return value.flatMap((each) => openTextsIn(each, isHiddenKey, path));
  if (typeof value !== 'object' || value === null)
    // What a published thing says of a hidden one by its key is not said at all.
    return textsIn(value, path).filter(([, each]) => !isHiddenKey(each));
  return leadsToHidden(value, isHiddenKey)
    ? []
    : Object.entries(value).flatMap(([name, inner]) => openTextsIn(inner, isHiddenKey, name));
}

/** The texts of just those parts. */
export function closedTextsIn(value: unknown, isHiddenKey: IsHiddenKey): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  return leadsToHidden(value, isHiddenKey)
    ? textsIn(value).filter(([, each]) => !isHiddenKey(each))
    : Object.values(value).flatMap((inner) => closedTextsIn(inner, isHiddenKey));
}

const leadsToHidden = (value: object, isHiddenKey: IsHiddenKey): boolean =>
  ['key', 'to'].some((name) => isHiddenKey(String((value as Record<string, unknown>)[name] ?? '')));
