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

/** A drawing need not say how wide it is, so its height does. On a narrow screen it stands alone; the name is still read aloud. */
const logoSheet = ({ logo }: Site): string =>
  logo === undefined
    ? ''
    : '.brand{overflow-wrap:normal}.brand img{block-size:2.6rem;max-inline-size:50vw;object-fit:contain}' +
      '@media screen and (max-width:79.99rem){.brand img+span{position:absolute;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}' +
      '@media (min-width:56rem){.brand img{max-inline-size:12rem}}';

/**
 * Puts the company's accent, and room for its logo, into the one style sheet of all pages: a sheet of its own would be a request more, and the pages
 * allow no inline style.
 */
export const siteAccent = (): Plugin => ({
  name: 'fengfan:accent',
  enforce: 'pre',
  load(id) {
    if (id.split('?')[0] !== sheet) return undefined;
    const { site } = readSingles(new Map([['site.yaml', textOf(settings())]]));
    return accentSheet(site.accent) + logoSheet(site);
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
