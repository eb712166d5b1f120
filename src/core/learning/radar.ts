export interface RadarPoint {
  x: number;
  y: number;
}

/** Where the value of each axis lies, the first one upwards, clockwise; `share` is 1 at the rim. */
export const onAxis = (index: number, axes: number, share: number, { radius, middle }: RadarFrame): RadarPoint => {
  const angle = (index / axes) * 2 * Math.PI - Math.PI / 2;
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return {
    x: rounded(middle.x + radius * share * Math.cos(angle)),
    y: rounded(middle.y + radius * share * Math.sin(angle)),
  };
};

export interface RadarFrame {
  radius: number;
  middle: RadarPoint;
}

/** From three axes on there is an area to see. */
export const hasRadar = (axes: number): boolean => axes >= 3;

/** The outline of scores from 0 to 100; undefined where one is missing, since an outline past it would claim something. */
export function radarOutline(scores: readonly (number | undefined)[], frame: RadarFrame): string | undefined {
  const points = scores.flatMap((score, index) =>
    score === undefined ? [] : [onAxis(index, scores.length, score / 100, frame)],
  );
  return points.length === scores.length ? points.map(({ x, y }) => `${x},${y}`).join(' ') : undefined;
}
