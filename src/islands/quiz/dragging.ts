/** Lets the lines of a list be dragged by their grips, with mouse, pen or finger; `dropped` hears of a line that moved. */
export function draggable(list: HTMLElement, dropped: (line: HTMLElement) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const grip = event.target instanceof Element ? event.target.closest('.grip') : null;
    const line = grip?.closest('li');
    if (!grip || !line || event.button !== 0) return;
    event.preventDefault();
    const from = [...list.children].indexOf(line);
    list.setPointerCapture(event.pointerId);
    line.classList.add('held');
    const move = ({ clientY }: PointerEvent): void => follow(list, line, clientY);
    const end = (): void => {
      line.classList.remove('held');
      list.removeEventListener('pointermove', move);
      list.removeEventListener('lostpointercapture', end);
      if ([...list.children].indexOf(line) !== from) dropped(line);
    };
    list.addEventListener('pointermove', move);
    // Comes after letting go, and also when the browser takes the pointer away.
    list.addEventListener('lostpointercapture', end);
  });
}

/** Puts a line where the pointer is: past each line whose middle the pointer has passed. */
function follow(list: HTMLElement, line: HTMLElement, y: number): void {
  const others = ([...list.children] as HTMLElement[]).filter((other) => other !== line);
  const below = others.find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  if (below) {
    if (line.nextElementSibling !== below) below.before(line);
  } else if (list.lastElementChild !== line) list.append(line);
}
