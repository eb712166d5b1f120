import { button } from './dom/elements.ts';

/** A button that prints the page, before the words that say which keys do. */
class PrintElement extends HTMLElement {
  connectedCallback(): void {
    this.prepend(button('go', this.dataset.label ?? '', () => window.print()));
  }
}

customElements.define('ff-print', PrintElement);
