import { linkTo } from '../dom/elements.ts';

/** A link that searches; where the search already is, it need not be left. */
export function askingLink(address: string, label: string): HTMLAnchorElement {
  const link = linkTo(address, label);
  link.dataset.ask = '';
  return link;
}

/** Follows links that search without leaving the page; `ask` gets what their address says. */
export function onAskingLink(place: HTMLElement, ask: (parameters: URLSearchParams) => void): void {
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-ask]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(new URL(link.href).searchParams);
  });
}
