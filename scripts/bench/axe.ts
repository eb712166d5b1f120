import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { project } from '../options.ts';

/** The ways in which a page is judged: light, dark and with the colours of the system, on a small phone and on a desk. */
const looks = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
const widths = [320, 1280];

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

async function violationsOn(page: Page, source: string): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What axe finds at some addresses, in every look and width; for each address a line for each violation. */
export async function violationsAt(browser: Browser, addresses: readonly string[]): Promise<Map<string, string[]>> {
  const source = readFileSync(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const found = new Map<string, string[]>(addresses.map((address) => [address, []]));
  for (const width of widths) {
    for (const look of looks) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, ...look });
      const page = await context.newPage();
      for (const address of addresses) {
        await page.goto(address, { waitUntil: 'networkidle' });
        const name = 'forcedColors' in look ? 'forced colours' : look.colorScheme;
        found.get(address)?.push(...(await violationsOn(page, source)).map((line) => `${width}, ${name}: ${line}`));
      }
      await context.close();
    }
  }
  return found;
}
