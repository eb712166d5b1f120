import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { readSingles } from '../core/checks/read-single.ts';
import { readableOn } from '../core/model/colour.ts';
import { defaultAccent, type Site } from '../core/model/site.ts';
import { contentFolder } from '../disk/build-context.ts';

const settings = (): string => join(contentFolder(), 'site.yaml');
const sheet = normalizePath(fileURLToPath(new URL('../styles/accent.css', import.meta.url)));

const rule = (selector: string, accent: string): string =>
  `${selector}{--accent:${accent};--on-accent:${readableOn(accent)}}`;

/** The company's own accent as a style sheet, outside every layer so that it wins; empty where the accent is ours. */
const accentSheet = ({ day, night }: Site['accent']): string =>
  day.toLowerCase() === defaultAccent.day && night.toLowerCase() === defaultAccent.night
    ? ''
    : [
        rule(':root', day),
        `@media screen{${rule(':root[data-theme=dark]', night)}}`,
        `@media screen and (prefers-color-scheme:dark){${rule(':root:not([data-theme=light])', night)}}`,
      ].join('');

/**
 * Puts the company's accent into the one style sheet of all pages: a sheet of its own would be a request more, and the pages
 * allow no inline style.
 */
export const siteAccent = (): Plugin => ({
  name: 'fengfan:accent',
  enforce: 'pre',
  load(id) {
    if (id.split('?')[0] !== sheet) return undefined;
    return accentSheet(readSingles(new Map([['site.yaml', textOf(settings())]])).site.accent);
  },
  configureServer: ({ watcher }) => {
    // In `dev`, for Vite, the sheet changes when the settings do.
    watcher.on('all', (_, path) => path === settings() && watcher.emit('change', sheet));
  },
});

/** A site may do without the file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}
