import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { astroCache } from './src/disk/build-context.ts';
import { fengfan } from './src/site/integration.ts';

// The commands in scripts/ set what differs from build to build: output folder, base, site address.
export default defineConfig({
  integrations: [mdx({ syntaxHighlight: false }), fengfan()],
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', format: 'directory' },
  compressHTML: true,
  devToolbar: { enabled: false },
  cacheDir: astroCache(),
  // Vite's own place would be in node_modules, which may be read-only.
  vite: { cacheDir: join(astroCache(), 'vite') },
});
