const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Past the last character there is. */
const characters = 0x110000;

const characterAt = (code: number): string => (code > 0 && code < characters ? String.fromCodePoint(code) : ' ');

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (entity, hex, decimal, name) =>
    name === undefined
      ? characterAt(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[name.toLowerCase()] ?? entity),
  );

const withoutPercents = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

const withoutEscapes = (text: string): string =>
  text
    .replace(/\\(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2}))/gi, (_, four, braced, two) =>
      characterAt(Number.parseInt(four ?? braced ?? two, 16)),
    )
    .replace(/\\[nrtbfv]/g, ' ');

/** In a style sheet: a backslash, the number of a character, and a space that belongs to it. */
const withoutCssEscapes = (text: string): string =>
  text.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex) => characterAt(Number.parseInt(hex, 16)));

/** A text without the ways in which formats write characters that they cannot hold. */
function decoded(text: string): string {
  const plain = text.includes('&') ? withoutEntities(text) : text;
  const whole = plain.includes('\\') ? withoutEscapes(plain) : plain;
  return whole.includes('%') ? withoutPercents(whole) : whole;
}

/** Marks that an author makes within a line, and places where a title may break: what stands before and behind them reads on. */
const inline = /<\/?(?:wbr|strong|em|sub|sup|code)(?:\s[^>]*)?>/gi;
const anyTag = /<[^>]*>/g;

/** The texts in which a file is searched: what is read, and the tags with their attributes apart; `extension` has no dot. */
export function viewsOf(text: string, extension: string): string[] {
  if (extension === 'css') return [withoutCssEscapes(text)];
  if (!text.includes('</')) return [decoded(text)];
  return [decoded(text.replace(inline, '').replace(anyTag, '|')), decoded((text.match(anyTag) ?? []).join(''))];
}
