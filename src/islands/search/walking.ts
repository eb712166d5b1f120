/**
 * Lets the arrow keys go from the field into what was found, and back. `stops` are the links, in order; `leave` is what Esc does
 * among them.
 */
export function walkWithKeys(
  place: HTMLElement,
  field: HTMLInputElement,
  stops: () => Iterable<HTMLElement>,
  leave?: () => void,
): void {
  place.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = [field, ...stops()];
    const at = all.findIndex((each) => each.matches(':focus'));
    if (at < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : all[at + step];
    if (event.key === 'Escape' && at > 0 && leave) leave();
    else if (next) next.focus();
    else return;
    event.preventDefault();
  });
}
