import { readableOn } from '../core/model/colour.ts';
import { library } from './library.ts';

const ours = { day: '#b3301c', night: '#e4603f' };

const rule = (selector: string, accent: string): string =>
  `${selector}{--accent:${accent};--on-accent:${readableOn(accent)}}`;

const { day, night } = library.site.accent;

/**
 * The company's own accent as a style sheet, or undefined where it keeps ours. A file of its own, because the pages allow
 * no inline style; outside every layer, so that it wins.
 */
export const siteSheet: string | undefined =
  day.toLowerCase() === ours.day && night.toLowerCase() === ours.night
    ? undefined
    : [
        rule(':root', day),
        `@media screen{${rule(':root[data-theme=dark]', night)}}`,
        `@media screen and (prefers-color-scheme:dark){${rule(':root:not([data-theme=light])', night)}}`,
      ].join('');
