import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** For `npm run mutate` alone, which says in the environment which tests cover the room, and where they run. */
const { PLEDGEMARK_TESTS: tests = '', PLEDGEMARK_ENVIRONMENT: environment = 'node' } = process.env;

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: { '@': import.meta.dirname } },
  test: { name: 'mutate', environment, testTimeout: 15_000, include: tests.split(','), isolate: false },
});
