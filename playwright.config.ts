import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  // a journey waits more than it works: two at a time fill two cores
  workers: 2,
  retries: 0,
  // a test fails for what is wrong, not because the machine is busy
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    // fonts, hinting and colour fringes of other machines change no pixel (docs/decisions/0044); the least change of a view, 92
    toHaveScreenshot: { threshold: 0.2, maxDiffPixels: 60 },
  },
  // one set for all machines; a picture that is missing fails, and is not taken
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
