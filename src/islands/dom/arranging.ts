/** A list whose lines carry `data-key` and a button of class `handle`; it is put in order with mouse, finger or keyboard. */
export interface Arranging {
  list: HTMLElement;
  /** The line of this key now stands at this place, counted from 0. */
  move: (key: string, to: number) => void;
  /** For whoever does not see the list. */
  tell: (what: 'grabbed' | 'dropped' | 'putBack', key: string) => void;
}

const linesIn = (list: HTMLElement): HTMLElement[] => [...list.children] as HTMLElement[];
const lineOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element && target.closest('.handle') ? target.closest<HTMLElement>('[data-key]') : null;

/** How near to the edge of the window a drag begins to scroll it, in pixels, and how far it then scrolls at once. */
const edge = 70;
const scrollStep = 12;

/** Makes a list arrangeable: drag a handle, or grab it with space and move it with the arrow keys. */
export function makeArrangeable(arranging: Arranging): void {
  arranging.list.addEventListener('pointerdown', (event) => {
    const line = lineOf(event.target);
    if (line && event.button === 0) new Drag(line, event, arranging);
  });
  listenToKeys(arranging);
}

/** One line under a finger or a mouse. The others make way, so that the line itself never leaves the page and keeps its pointer. */
class Drag {
  readonly #line: HTMLElement;
  readonly #arranging: Arranging;
  readonly #from: number;
  readonly #handle: HTMLElement;
  #y: number;
  #timer = 0;
  readonly #end = new AbortController();

  constructor(line: HTMLElement, event: PointerEvent, arranging: Arranging) {
    this.#line = line;
    this.#arranging = arranging;
    this.#y = event.clientY;
    this.#from = linesIn(arranging.list).indexOf(line);
    this.#handle = line.querySelector<HTMLElement>('.handle') ?? line;
    this.#handle.setPointerCapture(event.pointerId);
    line.classList.add('held');
    const { signal } = this.#end;
    this.#handle.addEventListener('pointermove', (moved) => this.#follow(moved.clientY), { signal });
    this.#handle.addEventListener('pointerup', () => this.#drop(true), { signal });
    this.#handle.addEventListener('pointercancel', () => this.#drop(false), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#drop(false), { signal });
    this.#scroll();
  }

  #follow(y: number): void {
    this.#y = y;
    const { list } = this.#arranging;
    const next = this.#line.nextElementSibling;
    const before = this.#line.previousElementSibling;
    if (before && y < middle(before)) list.insertBefore(before, this.#line.nextSibling);
    else if (next && y > middle(next)) list.insertBefore(next, this.#line);
    else return;
    this.#follow(y);
  }

  #scroll(): void {
    const by = this.#y < edge ? -scrollStep : this.#y > innerHeight - edge ? scrollStep : 0;
    if (by !== 0) {
      scrollBy(0, by);
      this.#follow(this.#y);
    }
    this.#timer = requestAnimationFrame(() => this.#scroll());
  }

  #drop(stays: boolean): void {
    this.#end.abort();
    cancelAnimationFrame(this.#timer);
    this.#line.classList.remove('held');
    const { list, move, tell } = this.#arranging;
    const key = this.#line.dataset.key ?? '';
    const to = linesIn(list).indexOf(this.#line);
    if (!stays) {
      const others = linesIn(list).filter((line) => line !== this.#line);
      list.insertBefore(this.#line, others[this.#from] ?? null);
    } else if (to !== this.#from) {
      move(key, to);
      tell('dropped', key);
    }
  }
}

const middle = (line: Element): number => {
  const { top, height } = line.getBoundingClientRect();
  return top + height / 2;
};

const places: Record<string, (at: number, last: number) => number> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

function listenToKeys({ list, move, tell }: Arranging): void {
  let held: { key: string; from: number } | undefined;
  // A move takes the line out of the page for an instant, and with it the focus.
  let moving = false;
  const mark = (line: HTMLElement, isHeld: boolean): void => {
    line.classList.toggle('held', isHeld);
    line.querySelector('.handle')?.setAttribute('aria-pressed', String(isHeld));
  };
  const moveTo = (key: string, to: number): void => {
    moving = true;
    move(key, to);
    moving = false;
  };
  const release = (line: HTMLElement, what: 'dropped' | 'putBack'): void => {
    if (!held) return;
    const { key, from } = held;
    held = undefined;
    mark(line, false);
    if (what === 'putBack') moveTo(key, from);
    tell(what, key);
  };
  list.addEventListener('keydown', (event) => {
    const line = lineOf(event.target);
    if (!line || event.isComposing) return;
    const at = linesIn(list).indexOf(line);
    const key = line.dataset.key ?? '';
    const place = places[event.key];
    if (event.key === ' ' || event.key === 'Enter') {
      if (held) release(line, 'dropped');
      else {
        held = { key, from: at };
        mark(line, true);
        tell('grabbed', key);
      }
    } else if (held && event.key === 'Escape') release(line, 'putBack');
    else if (held && place) {
      const to = place(at, list.children.length - 1);
      if (to >= 0 && to < list.children.length && to !== at) moveTo(key, to);
    } else return;
    event.preventDefault();
  });
  list.addEventListener('focusout', ({ target }) => {
    const line = lineOf(target);
    if (line && held && !moving) release(line, 'dropped');
  });
}
