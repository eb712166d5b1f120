import { encodeQR } from 'qr';

/** Codes with more signs are drawn so densely that a phone does not read them from a screen or from paper. */
export const longestForQr = 1600;

const quiet = 4;

/** A QR code as a picture, dark on white whatever the theme, with its quiet zone; undefined where the text is too long for one. */
export function qrPicture(text: string, label: string): SVGSVGElement | undefined {
  if (text.length > longestForQr) return undefined;
  const modules = encodeQR(text, 'raw', { ecc: text.length > 600 ? 'low' : 'medium', border: quiet });
  const size = modules.length;
  const rows = modules.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  const picture = drawn('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': label,
    'data-size': String(size),
  });
  picture.classList.add('qr');
  picture.append(
    drawn('rect', { width: String(size), height: String(size), fill: '#fff' }),
    drawn('path', { d: rows.join(''), fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  return picture;
}

function drawn<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
