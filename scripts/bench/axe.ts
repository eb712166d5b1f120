import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { project } from '../options.ts';
import { oneOfEachColour } from './axe-colours.ts';

/** The ways in which a page is judged: by day, by night and in the colours of the system, on a small phone and on a desk. */
const looks = {
  'by day': { colorScheme: 'light', forcedColors: 'none' },
  'by night': { colorScheme: 'dark', forcedColors: 'none' },
  'in forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const widths = [1280, 320];

/** What may differ from look to look, and takes axe longer than all other rules, which judge a page once at each width. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe looks for only when it is asked, and Lighthouse asks for. Not where a dialog lies over the page: what cannot be hit behind it, and
 * what scrolls below the bars within it, axe takes for covered.
 */
const targets = 'target-size';

interface Judging {
  /** In the page: what is looked at. */
  context: string;
  runOnly?: readonly string[];
  rules?: Readonly<Record<string, { enabled: boolean }>>;
}

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

async function violationsNow(page: Page, { context, ...options }: Judging): Promise<string[]> {
  const asked = JSON.stringify({ resultTypes: ['violations'], ...options });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${context}, ${asked})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const representatives = `{ include: (${oneOfEachColour})() }`;

/** In the first look everything is judged, in each width all but the colours, and these in each look where they can differ. */
function judgings(isFirst: boolean, isDay: boolean, hasDialog: boolean): Judging[] {
  const colours = isFirst ? [] : aboutColours.map((rule) => [rule, { enabled: false }]);
  const rules = Object.fromEntries([...colours, [targets, { enabled: !hasDialog }]]);
  return [
    ...(isDay ? [{ context: 'document', rules }] : []),
    ...(isFirst ? [] : [{ context: representatives, runOnly: aboutColours }]),
  ];
}

const source = readFileSync(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page as it stands, in every look and width, a line for each violation; the page is loaded only once. */
export async function violationsOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(source);
  const hasDialog = await page.evaluate<boolean>(`document.querySelector('dialog:modal') !== null`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, look] of Object.entries(looks)) {
      await page.emulateMedia(look);
      const isDay = name === 'by day';
      for (const judging of judgings(isDay && width === widths[0], isDay, hasDialog)) {
        const lines = await violationsNow(page, judging);
        found.push(...lines.map((line) => `${page.url()} at ${width} ${name}: ${line}`));
      }
    }
  }
  return found;
}
