import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { astroCache, viteCache } from './src/disk/build-context.ts';
import { fengfan } from './src/site/integration.ts';

// The commands in scripts/ set what differs from build to build: output folder, base, site address.
export default defineConfig({
  integrations: [mdx({ syntaxHighlight: false }), fengfan()],
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', format: 'directory' },
  compressHTML: true,
  devToolbar: { enabled: false },
  cacheDir: astroCache(),
  vite: { cacheDir: viteCache() },
});
