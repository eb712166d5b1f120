/**
 * Runs in the head of every page, before anything is painted: sets the theme that was chosen by hand, wires its switch, and
 * fetches the module of a custom element when it is first used or comes near. `/` and Ctrl K open the search, Esc closes the
 * entrances.
 */
const root = document.documentElement;
const themeKey = 'fengfan:theme';

/** Whether a path is under way here: an article shows its place on it at once. */
let isOnWay = false;

const readStorage = (): void => {
  try {
    isOnWay = localStorage.getItem('fengfan:way') !== null;
    const chosen = localStorage.getItem(themeKey);
    if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
  } catch {
    // Storage may be closed to us; the system's theme stands.
  }
};

const isDark = (): boolean =>
  root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

const switchTheme = (): void => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset.theme = theme;
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // Then it holds for this page only.
  }
};

/** Modules live on our own server; `data-module` is written by our components, never by an author. */
const load = (element: Element): void => {
  const url = element.getAttribute('data-module');
  element.removeAttribute('data-module');
  if (url) void import(/* @vite-ignore */ url);
};

const onUse = (event: Event): void => {
  const element = event.target instanceof Element && event.target.closest('[data-module]');
  if (element) load(element);
};

/** To the field of the search page; on any other page to the dialog, and where that is out of reach to the search page, but never off a page while there is no network. */
const search = (): void => {
  const field = document.querySelector<HTMLInputElement>('ff-search input');
  field?.focus();
  field?.select();
  const link = document.querySelector<HTMLAnchorElement>('[data-dialog]');
  if (field || !link) return;
  import(/* @vite-ignore */ link.dataset.dialog ?? '')
    .then(({ openSearch }) => openSearch(link))
    .catch(() => navigator.onLine && link.click());
};

const onClick = (event: Event): void => {
  if (!(event.target instanceof Element)) return;
  if (event.target.closest('.theme')) switchTheme();
  const doors = document.querySelector('.doors[open]');
  if (doors && !doors.contains(event.target)) doors.removeAttribute('open');
};

const onKey = (event: KeyboardEvent): void => {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  const doors = document.querySelector('.doors[open]');
  if (key === 'Escape' && doors) {
    if (doors.contains(document.activeElement)) doors.querySelector('summary')?.focus();
    doors.removeAttribute('open');
  }
  const typing = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';
  const held = ctrlKey || metaKey;
  if (event.isComposing || altKey || document.querySelector('dialog[open]')) return;
  if (held ? key.toLowerCase() !== 'k' || shiftKey : key !== '/') return;
  if (!held && target instanceof Element && target.closest(typing)) return;
  event.preventDefault();
  search();
};

const watch = (): void => {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        load(target);
      }
    },
    { rootMargin: '300px' },
  );
  // An element marked data-on-use waits for a hand; the others load when they come near.
  for (const element of document.querySelectorAll('[data-module]:not([data-on-use])'))
    if (isOnWay && element.localName === 'ff-reading') load(element);
    else near.observe(element);
};

/**
 * The floor: what came with Chromium 108 stands for what our scripts are tested against. Below it, and where a browser cannot
 * even read this file, a page stays what it is without scripts: an article to read, and titles in the place of the search.
 */
if (CSS.supports('height:1dvh')) {
  root.dataset.js = '';
  readStorage();
  document.addEventListener('focusin', onUse);
  document.addEventListener('pointerover', onUse);
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  document.addEventListener('DOMContentLoaded', watch);
}
