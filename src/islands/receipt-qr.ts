import { encodeQR } from 'qr';

const drawn = <K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string>) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
};

/** A text as a QR code, dark on white by day and by night, with the white rim that cameras need. */
export function qrPicture(text: string, label: string): SVGSVGElement {
  const modules = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const size = String(modules.length);
  const dark = modules.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')));
  const picture = drawn('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, class: 'qr' });
  picture.append(
    drawn('rect', { width: size, height: size, fill: '#fff' }),
    drawn('path', { d: dark.join(''), fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  return picture;
}
