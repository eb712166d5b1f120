import { join } from 'node:path';
import { build } from 'astro';
import { programFolder } from '../src/disk/build-context.ts';
import { programFolders } from '../src/disk/page-program.ts';
import { buildRoot } from './build-root.ts';

// A process of its own: what Vite and Astro take of memory is given back before the first page is made.
// node compile-pages.ts BASE [SITE]
const [base = '/', site] = process.argv.slice(2);
const folder = programFolder();
if (folder === undefined) throw new Error('where shall the pages be kept?');
// A site for readers, whatever the shell of the one who builds it says.
process.env.NODE_ENV = 'production';
// Astro puts its working files below the folder it is started in when it can; only ours has the packages they import.
const root = buildRoot();
process.chdir(root);
await build({
  root,
  logLevel: 'error',
  outDir: join(folder, programFolders.files),
  base,
  ...(site ? { site } : {}),
});
// Vite keeps watchers and workers that would hold the process.
process.exit(0);
