import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { project } from '../options.ts';

/** The site that one would write without us: content collections with a glob loader, MDX, one page for each article. */
const files: Record<string, string> = {
  'astro.config.mjs': "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
  'package.json': '{ "type": "module" }\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const principles = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: './content/principles' }),
  schema: z.object({ title: z.string(), summary: z.string(), facet: z.string(), updated: z.date() }),
});
export const collections = { principles };
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const entries = await getCollection('principles');
---
<html lang="zh-Hans"><head><meta charset="utf-8" /><title>首页</title></head><body><ul>{entries.map((entry) => <li><a href={'/principles/' + entry.id + '/'}>{entry.data.title}</a></li>)}</ul></body></html>
`,
  'src/pages/principles/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('principles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content, headings } = await render(entry);
---
<html lang="zh-Hans"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><nav>{headings.map((heading) => <a href={'#' + heading.slug}>{heading.text}</a>)}</nav><main data-pagefind-body><h1>{entry.data.title}</h1><p>{entry.data.summary}</p><Content /></main></body></html>
`,
};

/** Builds the plain site of the same articles, from nothing. */
export async function run(content: string, out: string): Promise<void> {
  const root = join(project, '.cache/bench/plain');
  rmSync(root, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  symlinkSync(content, join(root, 'content'));
  await build({ root, outDir: out, logLevel: 'error' });
}
