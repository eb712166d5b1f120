import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { project } from '../options.ts';

/** The ways in which a page is judged: by day, by night and in the colours of the system, on a small phone and on a desk. */
const looks = {
  'by day': { colorScheme: 'light', forcedColors: 'none' },
  'by night': { colorScheme: 'dark', forcedColors: 'none' },
  'in forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
const widths = [1280, 320];

/** What may differ from look to look; all other rules judge a page once at each width. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/** What axe looks for only when it is asked, and Lighthouse asks for. */
const offByDefault = { 'target-size': { enabled: true } };

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

async function violationsNow(page: Page, runOnly?: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({
    resultTypes: ['violations'],
    ...(runOnly ? { runOnly } : { rules: offByDefault }),
  });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const source = readFileSync(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page as it stands, in every look and width, a line for each violation; the page is loaded only once. */
export async function violationsOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(source);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, look] of Object.entries(looks)) {
      await page.emulateMedia(look);
      const lines = await violationsNow(page, name === 'by day' ? undefined : aboutColours);
      found.push(...lines.map((line) => `${page.url()} at ${width} ${name}: ${line}`));
    }
  }
  return found;
}
