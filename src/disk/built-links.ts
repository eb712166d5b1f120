import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** A link of a built page that leads nowhere. Ours to mend: what authors write was judged before. */
export interface DeadLink {
  page: string;
  href: string;
}

/** What of a page has to do with links. */
export interface Followed {
  /** The addresses that it names, as they stand in it, each once. */
  links: string[];
  /** The anchors that it has. */
  ids: string[];
}

/** Every file of a folder, with slashes on every system. */
export function filesIn(folder: string): Set<string> {
  const files = new Set<string>();
  let [parent, prefix] = [folder, ''];
  for (const found of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!found.isFile()) continue;
    if (found.parentPath !== parent) {
      parent = found.parentPath;
      const steps = relative(folder, parent);
      prefix = steps === '' ? '' : `${steps.split(sep).join('/')}/`;
    }
    files.add(prefix + found.name);
  }
  return files;
}

/**
 * Every link, script, style and picture of the pages that we made, followed to its file and its anchor. What a company brings
 * along is a target alone: its own pages are its own affair.
 */
export function deadLinks(files: ReadonlySet<string>, base: string, pages: ReadonlyMap<string, Followed>): DeadLink[] {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (file: string, { ids }: Followed): Set<string> => {
    const known = anchors.get(file) ?? new Set(ids);
    anchors.set(file, known);
    return known;
  };
  const whole = new Map<string, Target>();
  // Nearly every link is an address from the root on, which means the same on each of thousands of pages.
  const wholeTarget = (href: string): Target => {
    const known = whole.get(href) ?? targetOf(href, '', base);
    whole.set(href, known);
    return known;
  };
  const leads = (href: string, page: string): boolean => {
    const target = href.startsWith('/') ? wholeTarget(href) : targetOf(href, page, base);
    if (target === 'elsewhere') return true;
    if (target === undefined || !files.has(target.file)) return false;
    const there = pages.get(target.file);
    return target.anchor === '' || there === undefined || anchorsOf(target.file, there).has(target.anchor);
  };
  return [...pages]
    .flatMap(([page, { links }]) => links.filter((href) => !leads(href, page)).map((href) => ({ page, href })))
    .sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0));
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#38;': '&',
  '&lt;': '<',
  '&gt;': '>',
};
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|quot|lt|gt|#39|#38);/g, (entity) => entities[entity] ?? entity);

/** The links and the anchors of a page. */
export function followed(html: string): Followed {
  const links = new Set<string>();
  for (const [, href = ''] of html.matchAll(/\s(?:href|src|data-module|action)="([^"]*)"/g)) links.add(unescaped(href));
  for (const [, set = ''] of html.matchAll(/\ssrcset="([^"]*)"/g))
    for (const part of set.split(',')) links.add(part.trim().split(/\s/)[0] ?? '');
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => unescaped(match[1] ?? '')));
  return { links: [...links], ids: [...ids] };
}

type Target = { file: string; anchor: string } | 'elsewhere' | undefined;

/** The file that a link of our own site means; undefined when it can mean none. */
function targetOf(href: string, page: string, base: string): Target {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return 'elsewhere';
  const steps = page.replace(/(^|\/)index\.html$/, '$1').split('/');
  const from = `http://site${base}${steps.map(encodeURIComponent).join('/')}`;
  const url = URL.canParse(href, from) ? new URL(href, from) : undefined;
  const path = url && decoded(url.pathname);
  const anchor = url && decoded(url.hash.slice(1));
  if (path === undefined || anchor === undefined || !path.startsWith(base)) return undefined;
  const inside = path.slice(base.length);
  return { file: inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside, anchor };
}

/** What stands behind the percent signs; undefined where they are no encoding, as in `100%zz`. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
