type Child = Node | string;

/** An element with a class and children. Texts stay texts: nothing is ever read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** The part of a place that a selector names; where a page lacks it, an element that nobody sees. */
export const partOf = <K extends keyof HTMLElementTagNameMap>(
  place: ParentNode,
  selector: string,
  name: K,
): HTMLElementTagNameMap[K] => place.querySelector<HTMLElementTagNameMap[K]>(selector) ?? element(name, '');

export function linkTo(address: string, ...children: Child[]): HTMLAnchorElement {
  const link = element('a', '', ...children);
  link.href = address;
  return link;
}

export function button(className: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A sentence with its places filled: `{query}` with text, or with an element. */
export function filled(sentence: string, values: Readonly<Record<string, Child>>): Child[] {
  return sentence.split(/(\{\w+\})/).map((part) => values[part.slice(1, -1)] ?? part);
}

/** The same where all values are text. */
export const filledText = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** A live region speaks when its text changes. */
export function say(status: Element, sentence: string): void {
  if (status.textContent !== sentence) status.textContent = sentence;
}
