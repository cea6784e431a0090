import { availableParallelism } from 'node:os';

import { preact } from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

import { findBrowser } from './scripts/find-browser.mjs';

const path = findBrowser();
const alias = { '@': import.meta.dirname };
/** In milliseconds. A test fails for what is wrong, not because the machine is busy: this ends one that hangs. */
const testTimeout = 60_000;
/** So long is waited for what must come about; what comes sooner ends the waiting. */
const expect = { poll: { timeout: 15_000 } };

/** Tests of values alone: nothing is left over of one that another could see, so that they share what they load. */
const OF_VALUES = [
  'changes',
  'corpus',
  'finder',
  'language',
  'model',
  'notes',
  'pdf',
  'retrieval',
  'spans',
  'words',
].map((room) => `tests/lib/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    // of its own accord Vitest leaves one core to itself: of two that is half
    maxWorkers: availableParallelism(),
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        test: {
          name: 'unit',
          testTimeout,
          expect,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}', 'tests/e2e/**', 'tests/firefox/**', ...OF_VALUES],
          environment: 'node',
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'values',
          testTimeout,
          expect,
          include: OF_VALUES,
          exclude: ['tests/**/*.dom.test.{ts,tsx}'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        plugins: [preact()],
        resolve: { alias },
        // found too late, a package makes the browser load the test anew, which then fails
        optimizeDeps: {
          include: [
            'approx-string-match',
            'axe-core',
            'diff',
            'fast-check',
            'mark.js',
            'mark.js/dist/mark.es6.js',
            'mdast-util-from-markdown',
            'minisearch',
            '@tanstack/virtual-core',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'valibot',
            'wxt/browser',
          ],
        },
        test: {
          name: 'dom',
          testTimeout,
          expect,
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'firefox',
          // starts browsers: on a busy machine it waits more than it works
          testTimeout: 2 * testTimeout,
          hookTimeout: 2 * testTimeout,
          expect,
          include: ['tests/firefox/**/*.test.ts'],
          environment: 'node',
        },
      },
    ],
  },
});
