import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A link of a built page that leads nowhere. Ours to mend: what authors write was judged before. */
export interface DeadLink {
  page: string;
  href: string;
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

/** Every link, script, style and picture of every built page, followed to its file and its anchor. */
export function deadLinks(site: string, base: string): DeadLink[] {
  const files = new Set(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => relative(site, join(found.parentPath, found.name)).split(sep).join('/')),
  );
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const dead: DeadLink[] = [];
  // First the files; the anchors that are asked for are looked up afterwards, each page once.
  const asked = new Map<string, Map<string, string>>();
  for (const page of pages) {
    for (const href of linksIn(readFileSync(join(site, page), 'utf8'))) {
      const target = fileOf(href, page, base);
      if (target === undefined) continue;
      if (!files.has(target.file)) dead.push({ page, href });
      else if (target.anchor !== '') {
        const anchors = asked.get(target.file) ?? new Map<string, string>();
        asked.set(target.file, anchors.set(target.anchor, page));
      }
    }
  }
  for (const [file, anchors] of asked) {
    const ids = new Set(
      [...readFileSync(join(site, file), 'utf8').matchAll(/\sid="([^"]*)"/g)].map((match) => unescaped(match[1] ?? '')),
    );
    for (const [anchor, page] of anchors) if (!ids.has(anchor)) dead.push({ page, href: `${file}#${anchor}` });
  }
  return dead;
}

function linksIn(html: string): Set<string> {
  const links = new Set<string>();
  for (const [, href = ''] of html.matchAll(/\s(?:href|src|data-module|action)="([^"]*)"/g)) links.add(unescaped(href));
  for (const [, set = ''] of html.matchAll(/\ssrcset="([^"]*)"/g))
    for (const part of set.split(',')) links.add(part.trim().split(/\s/)[0] ?? '');
  return links;
}

/** The file that a link of our own site means; undefined for links to elsewhere. */
function fileOf(href: string, page: string, base: string): { file: string; anchor: string } | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return undefined;
  const from = `http://site${base}${page
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;
  const url = new URL(href, from);
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return { file: `outside the base: ${path}`, anchor: '' };
  const inside = path.slice(base.length);
  return {
    file: inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}
