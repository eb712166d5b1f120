import type { DialogSetting } from '../core/search/search-words.ts';
import { element } from './dom/elements.ts';
import { SearchDialog } from './search/dialog.ts';

let made: Promise<SearchDialog> | undefined;

/**
 * Opens the search over any page. `link` leads to the search page, beside which stands what the dialog needs. Rejects where that
 * is out of reach; another call tries again.
 */
export async function openSearch(link: HTMLAnchorElement): Promise<void> {
  made ??= dialogBeside(link.href);
  try {
    (await made).open();
  } catch (fault) {
    made = undefined;
    throw fault;
  }
}

async function dialogBeside(page: string): Promise<SearchDialog> {
  const response = await fetch(new URL('dialog.json', page));
  if (!response.ok) throw new Error(`${response.status} for the words of the search`);
  const setting = (await response.json()) as DialogSetting;
  await dressed(setting.sheet);
  return new SearchDialog(setting);
}

/** A dialog without its looks is still of use. */
const dressed = (sheet: string): Promise<void> =>
  new Promise((resolve) => {
    const link = element('link', '');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
