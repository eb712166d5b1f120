/** A chapter of a book, as links from other chapters see it. */
export interface BoundChapter {
  /** The id of its element; all ids within it begin with this and a hyphen. */
  id: string;
  /** What links may lead to within it; anything else leads to its beginning. */
  anchors: ReadonlySet<string>;
}

/** How one chapter is bound into a book. */
export interface Binding {
  /** The id of its element. */
  id: string;
  /** The chapters of the book by the path of their page, as in `location.pathname`, decoded. */
  chapters: ReadonlyMap<string, BoundChapter>;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Links to a chapter of the book lead there; all others lead where they led. */
function boundLink(href: string, { id, chapters }: Binding): string {
  const [path = '', anchor = ''] = href.split('#');
  if (path === '') return `#${id}-${anchor}`;
  const aim = chapters.get(decoded(path));
  if (!aim) return href;
  return `#${aim.anchors.has(decoded(anchor)) ? `${aim.id}-${anchor}` : aim.id}`;
}

/**
 * What the value of an attribute becomes where a page is bound into a book, in which the ids of many pages meet; undefined
 * when the attribute goes. Nothing in a book runs or stands in a margin, and all its pictures are there when it is printed.
 */
export function boundValue(name: string, value: string, binding: Binding): string | undefined {
  switch (name) {
    case 'id':
    case 'name':
    case 'for':
      return `${binding.id}-${value}`;
    case 'headers':
    case 'aria-labelledby':
    case 'aria-describedby':
    case 'aria-controls':
      return value
        .split(' ')
        .map((id) => `${binding.id}-${id}`)
        .join(' ');
    case 'href':
      return boundLink(value, binding);
    case 'loading':
      return 'eager';
    case 'data-module':
    case 'data-at':
    case 'data-rows':
      return undefined;
    default:
      return value;
  }
}

/** A heading of a page within a chapter, whose title is one level lower than on its page: h3 for h2. */
export const lowered = (name: string): string =>
  name.replace(/^h([1-5])$/i, (_, level: string) => `h${Number(level) + 1}`);

const tag = /<[a-z][^\s>/]*(?:\s+[^\s"=>/]+(?:="[^"]*")?)*\s*\/?>/gi;
const heading = /(<\/?)(h[1-5])(?=[\s>])/g;
const attribute = /\s([^\s"=>/]+)="([^"]*)"/g;

const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#34;': '"', '&#38;': '&', '&lt;': '<' };

/** HTML of ours, whose attributes stand between double quotation marks, bound into a book. */
export const boundHtml = (html: string, binding: Binding): string =>
  html
    .replace(heading, (_, opening: string, name: string) => opening + lowered(name))
    .replace(tag, (whole) =>
      whole.replace(attribute, (written, name: string, value: string) => {
        const plain = value.replace(/&(?:amp|quot|#34|#38|lt);/g, (entity) => entities[entity] ?? entity);
        const bound = boundValue(name, plain, binding);
        if (bound === plain) return written;
        return bound === undefined ? '' : ` ${name}="${bound.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
      }),
    );
