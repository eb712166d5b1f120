import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The longest files, longest first: one that began last would run alone while everything else has ended. */
const longest = ['modes', 'pages', 'build', 'search', 'kit', 'syndication', 'workshop', 'assessments', 'board'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/site/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/fixtures/**'],
          // Most of these take less time than a process of their own; none leaves anything behind.
          isolate: false,
          // A test takes a second at most where it has a processor to itself.
          testTimeout: 60_000,
        },
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
          isolate: false,
          // A busy machine takes its time.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
