import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { type PageStyles, type Program, programFile, programFolders } from '../disk/page-program.ts';

/** What Astro knows of the style sheets of each route while it builds; it fills them in after the hook that shows them. */
type Pages = ReadonlyMap<string, { styles: PageStyles }>;

/**
 * Keeps what Astro has compiled, so that pages can be made from it without compiling again, and leaves it at that: not one page
 * is made here. `folder` is where the program goes; Astro's own output folder lies in it.
 */
export function keptProgram(folder: string): AstroIntegration {
  let pages: Pages = new Map();
  return {
    name: 'fengfan:kept-program',
    hooks: {
      'astro:build:setup': (options) => {
        pages = options.pages as unknown as Pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({ ...standard, ...keeping(folder, () => pages) })),
    },
  };
}

const keeping = (folder: string, pages: () => Pages): Pick<AstroPrerenderer, 'setup' | 'getStaticPaths'> => ({
  setup: () => {
    const compiled = join(folder, programFolders.files, '.prerender');
    const kept = join(folder, programFolders.modules);
    cpSync(compiled, kept, { recursive: true });
    const entry = readdirSync(kept).find((name) => name.startsWith('prerender-entry'));
    if (entry === undefined) throw new Error('Astro compiled no entry for its pages');
    const styles = [...pages()].map(([route, page]): [string, PageStyles] => [route, page.styles]);
    const program: Program = { entry, styles };
    writeFileSync(join(folder, programFile), JSON.stringify(program));
  },
  getStaticPaths: () => Promise.resolve([]),
});

