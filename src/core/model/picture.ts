/** A picture of a content folder, as it will be shown: turned upright. */
export interface Picture {
  /** Its path below the content folder, in NFC. */
  name: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Of its bytes. */
  digest: string;
}

/** The pictures that articles name, by their names. */
export type Pictures = Readonly<Record<string, Picture>>;

/** The text is at most this wide, in CSS pixels; a dense screen gets twice as much. */
const column = 720;
const choices = [360, 720, 1080, 1440];

/** A size in which a picture is drawn, and the file that holds it, below the base. */
export interface DrawnSize {
  file: string;
  width: number;
}

const fileOf = ({ name, digest }: Picture, width: number): string => {
  const stem = (name.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}_-]/gu, '_');
  return `_astro/${stem}.${digest.slice(0, 8)}-${width}.webp`;
};

/** The sizes of a picture that pages name; the first is for browsers that do not choose. */
export function drawnSizes(picture: Picture): [DrawnSize, ...DrawnSize[]] {
  const first = Math.min(column, picture.width);
  const others = choices.filter((width) => width <= picture.width && width !== first);
  const drawn = (width: number): DrawnSize => ({ file: fileOf(picture, width), width });
  return [drawn(first), ...others.map(drawn)];
}
