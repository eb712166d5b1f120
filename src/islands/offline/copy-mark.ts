import type { CopyWords } from '../../core/offline/offline-words.ts';
import { element, filled, linkTo } from '../dom/elements.ts';
import { sitePath } from '../learning/place.ts';

interface Setting {
  words: CopyWords;
  sheet: string;
}

let fetched: Promise<Setting> | undefined;

/** The words of a page that is shown from the device, and their looks; fetched when there is something to say. */
async function setting(): Promise<CopyWords> {
  fetched ??= fetch(`${sitePath}offline/words.json`).then(async (response) => {
    const { words, sheet } = (await response.json()) as Setting;
    const styles = new CSSStyleSheet();
    styles.replaceSync(sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
    return { words, sheet };
  });
  return (await fetched).words;
}

function noteAbove(...children: (Node | string)[]): void {
  document.querySelector('.copy-note')?.remove();
  const note = element('p', 'copy-note', ...children);
  note.setAttribute('role', 'status');
  document.querySelector('main')?.prepend(note);
}

/** Says that this page is a copy, and of which day. */
export async function sayCopy(from: number): Promise<void> {
  const { copy } = await setting();
  const time = element(
    'time',
    '',
    new Date(from).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }),
  );
  time.dateTime = new Date(from).toISOString();
  noteAbove(...filled(copy, { time }));
}

/** Says that the server has answered after all. */
export async function sayNewer(): Promise<void> {
  const { newer, reload } = await setting();
  noteAbove(newer, ' ', linkTo(location.href.replace(/#.*/, ''), reload));
}

/** Marks the links of a page that lead to pages that are not on the device, also those that come later, until it is taken back. */
export async function markAway(pages: readonly string[]): Promise<() => void> {
  const { away } = await setting();
  const there = new Set(pages);
  const mark = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href], dialog a[href]')) {
      const { origin, pathname } = link;
      const isPage = origin === location.origin && pathname.startsWith(sitePath) && pathname.endsWith('/');
      if (isPage && pathname !== location.pathname && !there.has(pathname)) link.dataset.away = away;
      else delete link.dataset.away;
    }
  };
  const watch = new MutationObserver(mark);
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['href'] });
  mark();
  return () => {
    watch.disconnect();
    there.clear();
    for (const link of document.querySelectorAll<HTMLElement>('[data-away]')) delete link.dataset.away;
  };
}
