/** Percent-encodes a path but keeps its slashes. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const parted = (target: string): { path: string; anchor: string } => {
  const at = target.indexOf('#');
  return at < 0
    ? { path: target, anchor: '' }
    : { path: target.slice(0, at), anchor: `#${encodeURIComponent(target.slice(at + 1))}` };
};

const bare = (path: string): string => path.replace(/^\/+|\/+$/g, '').normalize('NFC');

const folder = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

/** The address of a page of the site: `etiquette/鞠躬#要点` or `/cases/`, below a base such as `/sub/`. */
export function pageAddress(base: string, target: string): string {
  const { path, anchor } = parted(target);
  const name = bare(path);
  return `${folder(base)}${name === '' ? '' : `${encoded(name)}/`}${anchor}`;
}

/** The address of a file of the site: `/logo.svg`, `etiquette/申请表.docx`. */
export function fileAddress(base: string, target: string): string {
  const { path, anchor } = parted(target);
  return `${folder(base)}${encoded(bare(path))}${anchor}`;
}
