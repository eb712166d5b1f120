/** A text as it lies on the disk, and the same with LF line ends and no byte order mark, as everything here reads it. */
export interface AsWritten {
  text: string;
  /** The text on the disk with the changes that were made to the other. */
  restored: (changed: string) => string;
}

/**
 * Takes line ends away so that they can be given back. A text with one kind of line end gets it back everywhere; one with several
 * is undefined: which line had which cannot be told after a change.
 */
export function withoutLineEnds(written: string): AsWritten | undefined {
  const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
  const kinds = new Set(written.match(/\r\n?|\n/g));
  if (kinds.size > 1) return undefined;
  const [end = '\n'] = kinds;
  return {
    text: written.slice(mark.length).replaceAll(end, '\n'),
    restored: (changed) => mark + changed.replaceAll('\n', end),
  };
}
