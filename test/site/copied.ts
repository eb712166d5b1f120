import type { Page } from 'playwright-core';

/** What was copied, as pasting shows it: pages of ours may not read the clipboard themselves. */
export async function copiedText(page: Page): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.focus();
    return area;
  });
  await page.keyboard.press('ControlOrMeta+V');
  return field.evaluate((area) => {
    area.remove();
    return area.value;
  });
}
