import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One style sheet of a route, as Astro orders them. */
export type PageStyles = { depth: number; order: number; sheet: unknown }[];

/** The pages of the site as Astro compiled them: JavaScript that makes every page of any content. */
export interface Program {
  /** The module that brings Astro's app, among the modules. */
  entry: string;
  /** The style sheets of each route. */
  styles: [route: string, PageStyles][];
}

/** In the folder of a program: its modules, and the files that are the same for any content: sheets, scripts, `public/`. */
export const programFolders = { modules: 'modules', files: 'files' } as const;

export const programFile = 'program.json';

/** The program in a folder; undefined where none was finished. */
export function programIn(folder: string): Program | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, programFile), 'utf8')) as Program;
  } catch {
    return undefined;
  }
}
