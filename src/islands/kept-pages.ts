import type { KeptWords } from '../core/offline/offline-words.ts';
import { element } from './dom/elements.ts';
import { sitePath } from './learning/place.ts';
import { pageStanding } from './offline/asking.ts';
import { drawKept } from './offline/kept-list.ts';
import { Shelf } from './offline/shelf.ts';

/** What is kept on this device to be read offline: to be opened, and on the page of all that is kept to be deleted. */
class KeptPagesElement extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
    // In place of a page that was out of reach: it may be there now.
    if (this.dataset.lost !== undefined) addEventListener('online', () => location.reload());
  }

  async #show(): Promise<void> {
    const words = JSON.parse(this.dataset.words ?? '{}') as KeptWords;
    const mayDelete = this.dataset.lost === undefined;
    if (!navigator.serviceWorker) {
      const { insecure, unsupported } = words.take;
      return this.replaceChildren(element('p', 'note', window.isSecureContext ? unsupported : insecure));
    }
    const standing = await pageStanding();
    // Who is signed out is shown no titles; what is left can still be deleted.
    const isHidden = standing?.signedOut === true;
    const list = drawKept(await new Shelf(sitePath).standing(), {
      words,
      mayDelete,
      isHidden,
      changed: () => this.#show(),
    });
    this.replaceChildren(
      ...(isHidden ? [element('p', 'note', mayDelete ? words.signedOutNote : words.signedOut)] : []),
      ...(await list),
    );
  }
}

customElements.define('ff-kept-pages', KeptPagesElement);
