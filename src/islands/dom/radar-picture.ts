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

interface Frame extends RadarFrame {
  width: number;
  height: number;
}

const radius = 112;
/** From the rim to the words. */
const beyond = 13;
/** How much room a letter of a title takes: a Han character, or one of narrower scripts. */
const roomOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 15.5 : 8.5), 0);
const most = 110;

/** A title that leaves room for the picture; the table has all of it. */
function short(title: string): string {
  const signs = [...title];
  if (roomOf(title) <= most) return title;
  while (roomOf(`${signs.join('')}…`) > most) signs.pop();
  return `${signs.join('')}…`;
}

/** As wide as the titles on both sides need. */
function frameFor(axes: readonly RadarAxis[]): Frame {
  const side = Math.max(...axes.map(({ title }) => roomOf(short(title))));
  const width = Math.ceil(2 * (radius * 0.96 + beyond + side));
  return { radius, middle: { x: width / 2, y: radius + 64 }, width, height: 2 * radius + 128 };
}

function caption({ title, score, isWeak }: RadarAxis, index: number, axes: number, frame: Frame): SVGElement {
  const { x, y } = onAxis(index, axes, 1 + beyond / radius, frame);
  const side = Math.round((x - frame.middle.x) / 12);
  const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
  const lift = y < frame.middle.y - radius ? -16 : y > frame.middle.y + radius * 0.6 ? 8 : -4;
  const place = { x, 'text-anchor': anchor };
  const weak = isWeak ? ' weak' : '';
  const value = score === undefined ? '—' : String(shown(score));
  return drawn(
    'g',
    {},
    drawn('text', { ...place, class: `name${weak}`, y: y + lift }, short(title)),
    drawn('text', { ...place, class: `value${weak}`, y: y + lift + 17 }, value),
  );
}

let pictures = 0;

function hatching(id: string): SVGElement {
  const line = drawn('path', { class: 'hatch', d: 'M0 0V6' });
  const box = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return drawn('defs', {}, drawn('pattern', box, line));
}

function ground(axes: number, frame: RadarFrame): SVGElement[] {
  const { x: cx, y: cy } = frame.middle;
  const rings = [0.2, 0.4, 0.6, 0.8, 1].map((share) =>
    drawn('circle', { class: share === 1 ? 'ring rim' : 'ring', cx, cy, r: radius * share }),
  );
  const spokes = Array.from({ length: axes }, (_, index) => {
    const { x, y } = onAxis(index, axes, 1, frame);
    return drawn('path', { class: 'ring', d: `M${cx} ${cy}L${x} ${y}` });
  });
  return [...rings, ...spokes];
}

/** Scores on concentric circles, hatched; others to compare with are dashed. The figures stand in a table beside it. */
export function radarPicture(
  axes: readonly RadarAxis[],
  before: readonly Score[] | undefined,
  label: string,
): SVGElement {
  const frame = frameFor(axes);
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
    },
    hatching(id),
    ...ground(axes.length, frame),
    ...(was ? [drawn('polygon', { class: 'was', points: was })] : []),
    ...(now ? [drawn('polygon', { class: 'now', points: now, fill: `url(#${id})` })] : []),
    ...points,
    ...axes.map((axis, index) => caption(axis, index, axes.length, frame)),
  );
}
