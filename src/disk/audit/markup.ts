import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../built-links.ts';
import type { Own } from './addresses.ts';
import { htmlFaults, type MarkupFault } from './html-faults.ts';
import { jsonFaults } from './json-faults.ts';
import { svgFaults } from './svg-faults.ts';

interface Reading extends Own {
  /** Files that a company brought along: they are served untouched, and are its own affair. */
  copied: ReadonlySet<string>;
  onFile?: (done: number, all: number) => void;
}

const readers: Readonly<Record<string, (text: string, file: string, own: Own) => MarkupFault[]>> = {
  html: htmlFaults,
  svg: svgFaults,
  json: jsonFaults,
};

const readerOf = (file: string) => readers[/\.(\w+)$/.exec(file)?.[1] ?? ''];

/** Reads every page, picture and data file that we made of a built site; what it finds, no browser may be given. */
export function markupFaults(folder: string, { copied, onFile, ...own }: Reading): MarkupFault[] {
  const files = [...filesIn(folder)].filter((file) => readerOf(file) && !copied.has(file)).sort();
  return files.flatMap((file, done) => {
    onFile?.(done, files.length);
    return readerOf(file)?.(readFileSync(join(folder, file), 'utf8'), file, own) ?? [];
  });
}
