import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type PageStyles, type Program, programFile, programFolders } from '../disk/page-program.ts';

/** What Astro knows of the style sheets of each route; it fills them in after the hook that shows them. */
type Routes = ReadonlyMap<string, { styles: PageStyles }>;

/**
 * Keeps in a folder what Astro has compiled, so that pages can be made from it without compiling again, and leaves it at that:
 * not one page is made here. Astro's own output folder lies in that folder.
 */
export function keptProgram(folder: string): AstroIntegration['hooks'] {
  let routes: Routes = new Map();
  return {
    'astro:build:setup': ({ pages }) => {
      routes = pages as unknown as Routes;
    },
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((standard) => ({ ...standard, ...keeping(folder, () => routes) })),
  };
}

const keeping = (folder: string, routes: () => Routes): Pick<AstroPrerenderer, 'setup' | 'getStaticPaths'> => ({
  setup: async () => {
    const modules = join(folder, programFolders.modules);
    await cp(join(folder, programFolders.files, '.prerender'), modules, { recursive: true });
    const entry = (await readdir(modules)).find((name) => name.startsWith('prerender-entry'));
    if (entry === undefined) throw new Error('Astro compiled no entry for its pages');
    const styles = [...routes()].map(([route, page]): [string, PageStyles] => [route, page.styles]);
    await writeFile(join(folder, programFile), JSON.stringify({ entry, styles } satisfies Program));
  },
  getStaticPaths: () => Promise.resolve([]),
});
