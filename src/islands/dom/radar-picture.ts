import { onAxis, type RadarFrame, radarOutline } from '../../core/learning/radar.ts';
import { shown } from '../../core/learning/scores.ts';

type Score = number | undefined;

export interface RadarAxis {
  title: string;
  score: Score;
  isWeak: boolean;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function drawn(name: string, attributes: Record<string, string | number>, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

/** A frame for a large picture with titles, or for one of many small ones with the first letter of each. */
const frames = {
  large: { radius: 106, middle: { x: 210, y: 172 }, width: 420, height: 344, beyond: 14 },
  small: { radius: 70, middle: { x: 110, y: 104 }, width: 220, height: 208, beyond: 13 },
} as const;
type Size = keyof typeof frames;

let pictures = 0;

function hatching(id: string): SVGElement {
  const line = drawn('path', { class: 'hatch', d: 'M0 0V6' });
  const box = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return drawn('defs', {}, drawn('pattern', box, line));
}

function ground(axes: number, frame: RadarFrame): SVGElement[] {
  const { x: cx, y: cy } = frame.middle;
  const rings = [0.2, 0.4, 0.6, 0.8, 1].map((share) =>
    drawn('circle', { class: share === 1 ? 'ring rim' : 'ring', cx, cy, r: frame.radius * share }),
  );
  const spokes = Array.from({ length: axes }, (_, index) => {
    const { x, y } = onAxis(index, axes, 1, frame);
    return drawn('path', { class: 'ring', d: `M${cx} ${cy}L${x} ${y}` });
  });
  return [...rings, ...spokes];
}

const longest = 6;
const short = (title: string): string =>
  [...title].length > longest ? `${[...title].slice(0, longest - 1).join('')}…` : title;

function caption({ title, score, isWeak }: RadarAxis, index: number, axes: number, size: Size): SVGElement {
  const frame = frames[size];
  const { x, y } = onAxis(index, axes, 1 + frame.beyond / frame.radius, frame);
  const side = Math.round((x - frame.middle.x) / 12);
  const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
  const lift = y < frame.middle.y - frame.radius ? -16 : y > frame.middle.y + frame.radius * 0.6 ? 8 : -4;
  const value = score === undefined ? '—' : String(shown(score));
  const name = { class: isWeak ? 'name weak' : 'name', x, 'text-anchor': anchor };
  if (size === 'small')
    return drawn('text', { ...name, y: y + 4 }, [...title][0] ?? '', drawn('tspan', { class: 'value' }, ` ${value}`));
  return drawn(
    'g',
    {},
    drawn('text', { ...name, y: y + lift }, short(title)),
    drawn('text', { ...name, class: isWeak ? 'value weak' : 'value', y: y + lift + 17 }, value),
  );
}

/** Scores on concentric circles, hatched; others to compare with are dashed. The figures stand in a table beside it. */
export function radarPicture(
  axes: readonly RadarAxis[],
  before: readonly Score[] | undefined,
  label: string,
  size: Size = 'large',
): SVGElement {
  const frame = frames[size];
  const id = `hatching-${++pictures}`;
  const now = radarOutline(
    axes.map(({ score }) => score),
    frame,
  );
  const was = before && radarOutline(before, frame);
  const points = axes.flatMap(({ score }, index) => {
    if (score === undefined) return [];
    const { x, y } = onAxis(index, axes.length, score / 100, frame);
    return [drawn('rect', { class: 'point', x: x - 3, y: y - 3, width: 6, height: 6 })];
  });
  return drawn(
    'svg',
    {
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      role: 'img',
      'aria-label': label,
      class: size,
    },
    hatching(id),
    ...ground(axes.length, frame),
    ...(was ? [drawn('polygon', { class: 'was', points: was })] : []),
    ...(now ? [drawn('polygon', { class: 'now', points: now, fill: `url(#${id})` })] : []),
    ...points,
    ...axes.map((axis, index) => caption(axis, index, axes.length, size)),
  );
}
