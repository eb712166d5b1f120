/**
 * Runs in a page: of the visible texts and fields the first and the last of each kind that must have the same contrast, since they and all
 * they stand in have the same colours, sizes and states. axe needs most of its time for contrasts, and a page repeats few colours often.
 */
export function oneOfEachColour(): Element[] {
  const ways = new WeakMap<Element, string>();
  const wayOf = (element: Element | null): string => {
    if (element === null) return '';
    const known = ways.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, position, filter } = getComputedStyle(element);
    const ground = [backgroundColor, backgroundImage, opacity, position, filter, element.ariaHidden].join();
    const way = ground === 'rgba(0, 0, 0, 0),none,1,static,none,' ? '' : `${ground}>`;
    ways.set(element, wayOf(element.parentElement) + way);
    return ways.get(element) ?? '';
  };
  const inkOf = (element: Element): string => {
    const { color, fontSize, fontWeight, textDecorationLine, textShadow, display } = getComputedStyle(element);
    return [element.tagName, color, fontSize, fontWeight, textDecorationLine, textShadow, display].join();
  };
  const isDisabled = (element: Element): boolean =>
    element.matches(':disabled, [aria-disabled=true] *') ||
    element.closest('label')?.control?.matches(':disabled') === true;
  const isText = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const kinds = new Map<string, [Element, Element]>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!isText(element) || !isSeen(element)) continue;
    const parent = element.parentElement ? inkOf(element.parentElement) : '';
    const kind = [wayOf(element), inkOf(element), parent, isDisabled(element)].join('|');
    kinds.set(kind, [kinds.get(kind)?.[0] ?? element, element]);
  }
  return [...new Set([...kinds.values()].flat())];
}
