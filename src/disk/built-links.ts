import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A link of a built page that leads nowhere. Ours to mend: what authors write was judged before. */
export interface DeadLink {
  page: string;
  href: string;
}

interface Checked {
  base: string;
  /** The pages that we made. What a company brings along is a target alone: its own pages are its own affair. */
  pages: ReadonlySet<string>;
  /** Told after each page, for progress. */
  onPage?: (done: number, all: number) => void;
}

/** Every file of a folder, with slashes on every system. */
export const filesIn = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => relative(folder, join(found.parentPath, found.name)).split(sep).join('/')),
  );

/** Every link, script, style and picture of the pages that we made, followed to its file and its anchor. */
export function deadLinks(site: string, { base, pages, onPage }: Checked): DeadLink[] {
  const files = filesIn(site);
  const dead: DeadLink[] = [];
  // First the files; the anchors that are asked for are looked up afterwards, each page once.
  const asked = new Map<string, (DeadLink & { anchor: string })[]>();
  for (const [done, page] of [...pages].entries()) {
    onPage?.(done, pages.size);
    for (const href of linksIn(readFileSync(join(site, page), 'utf8'))) {
      const target = targetOf(href, page, base);
      if (target === 'elsewhere') continue;
      if (target === undefined || !files.has(target.file)) dead.push({ page, href });
      else if (target.anchor !== '' && pages.has(target.file)) {
        const links = asked.get(target.file) ?? [];
        links.push({ page, href, anchor: target.anchor });
        asked.set(target.file, links);
      }
    }
  }
  for (const [file, links] of asked) {
    const ids = idsIn(readFileSync(join(site, file), 'utf8'));
    dead.push(...links.filter(({ anchor }) => !ids.has(anchor)).map(({ page, href }) => ({ page, href })));
  }
  return dead.sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0));
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

const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => unescaped(match[1] ?? '')));

function linksIn(html: string): Set<string> {
  const links = new Set<string>();
  for (const [, href = ''] of html.matchAll(/\s(?:href|src|data-module|action)="([^"]*)"/g)) links.add(unescaped(href));
  for (const [, set = ''] of html.matchAll(/\ssrcset="([^"]*)"/g))
    for (const part of set.split(',')) links.add(part.trim().split(/\s/)[0] ?? '');
  return links;
}

/** The file that a link of our own site means; undefined when it can mean none. */
function targetOf(
  href: string,
  page: string,
  base: string,
): { file: string; anchor: string } | 'elsewhere' | undefined {
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
