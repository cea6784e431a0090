import { statSync } from 'node:fs';

import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** For `npm run mutate` alone, which says in the environment which tests cover the room, and where they run. */
const { PLEDGEMARK_TESTS: tests = '', PLEDGEMARK_ENVIRONMENT: environment = 'node' } = process.env;

/** Each takes half a minute or more by itself, and says less of a single change than the tests beside it. */
const SLOW = [
  'tests/lib/report/nonsense.test.ts',
  'tests/lib/report/annotation-collection.test.ts',
  'tests/lib/anchoring/score.test.ts',
];
const OF_PAGES = '**/*.dom.test.*';

/** Short files first: the run ends with the first test that fails, and these are the quick ones. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => statSync(one.moduleId).size - statSync(other.moduleId).size);
  }
}

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    name: 'mutate',
    environment,
    include: tests.split(','),
    exclude: [...SLOW, ...(environment === 'node' ? [OF_PAGES] : [])],
    testTimeout: 20_000,
    // each change is tried in a process of its own, whose test files share what they import
    isolate: false,
    sequence: { sequencer: ShortFirst },
  },
});
