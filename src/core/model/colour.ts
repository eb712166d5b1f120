/** What the pages are printed on, by day and by night; the style sheets carry the same. */
export const papers = { day: '#f6f2e7', night: '#0f192b' };

const lightest = '#fdf8ee';
const darkest = papers.night;

/** The share of light in the red, green and blue of a colour such as `#b3301c`, each from 0 to 1. */
const lightIn = (hex: string): number[] =>
  [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });

const colourOf = (light: readonly number[]): string =>
  `#${light
    .map((share) => {
      const channel = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
      return Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

/** Relative luminance of a colour such as `#b3301c` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = lightIn(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour of text that is easier to read on this ground: near white or near black. */
export const readableOn = (ground: string): string =>
  contrast(ground, lightest) >= contrast(ground, darkest) ? lightest : darkest;

/** What text needs to be read by most people (WCAG 2.2, 1.4.3). */
export const leastForText = 4.5;

/** A colour with ever less light, as ink that is mixed with black. */
const darker = (light: readonly number[], step: number): number[] => light.map((share) => share * (1 - step));

/** A colour with ever more light: first as bright as its hue can be, then mixed with white. */
function lighter(light: readonly number[], step: number): number[] {
  const most = Math.max(...light);
  if (most === 0) return light.map(() => step);
  if (step <= 0.5) return light.map((share) => share * (1 + (1 / most - 1) * step * 2));
  return light.map((share) => share / most + (1 - share / most) * (step * 2 - 1));
}

/** The nearest shade of a colour that can be read as text on a ground; the colour itself when it can be read. */
export function readableShade(colour: string, ground: string): string {
  const towards = contrast(ground, '#000000') > contrast(ground, '#ffffff') ? darker : lighter;
  const steps = 512;
  for (let step = 0; step <= steps; step++) {
    const shade = colourOf(towards(lightIn(colour), step / steps));
    if (contrast(shade, ground) >= leastForText) return shade;
  }
  return towards === darker ? '#000000' : '#ffffff';
}
