import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { readableOn } from '../core/model/colour.ts';
import { defaultAccent, type Site } from '../core/model/site.ts';
import { contentFolder } from '../disk/build-context.ts';
import { settingsFile, siteOf } from '../disk/site-settings.ts';

const styles = (name: string): string =>
  normalizePath(fileURLToPath(new URL(`../styles/${name}.css`, import.meta.url)));
const accent = styles('accent');
const english = styles('english');

const rule = (selector: string, colour: string): string =>
  `${selector}{--accent:${colour};--on-accent:${readableOn(colour)}}`;

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
 * Puts the company's accent, and room for its logo, into the one style sheet of all pages, and leaves out of it what an English site
 * alone needs: a sheet of its own would be a request more, and the pages allow no inline style.
 */
export const siteSheets = (): Plugin => ({
  name: 'fengfan:site-sheets',
  enforce: 'pre',
  load(id) {
    const [sheet] = id.split('?');
    if (sheet !== accent && sheet !== english) return undefined;
    const site = siteOf(contentFolder());
    if (sheet === accent) return accentSheet(site.accent) + logoSheet(site);
    return site.language === 'en' ? undefined : '';
  },
  configureServer: ({ watcher }) => {
    // In `dev`, for Vite, the sheets change when the settings do.
    watcher.on('all', (_, path) => {
      if (path === settingsFile(contentFolder())) for (const sheet of [accent, english]) watcher.emit('change', sheet);
    });
  },
});
