import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/site/**', 'test/fixtures/**'] },
      },
      {
        root,
        // The built site in a browser: slow by nature; two at a time are enough for a small machine.
        test: {
          name: 'site',
          globalSetup: ['test/site/setup.ts'],
          include: ['test/site/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          // A busy machine takes its time.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
