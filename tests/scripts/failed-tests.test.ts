import { expect, test } from 'vitest';

import { failedTests } from '../../scripts/check/failed-tests';

const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };
const failed = { fullName: 'takes away', status: 'failed', failureMessages: ['expected 1 to be 2\n    at sum.ts:3'] };

test('a test that failed is told with its file, its name and what was seen', () => {
  const report = { testResults: [{ name: 'sum.test.ts', status: 'failed', assertionResults: [passed, failed] }] };
  expect(failedTests(report)).toEqual(['sum.test.ts › takes away\n    expected 1 to be 2\n        at sum.ts:3']);
});

test('a file that could not be loaded is told with its fault', () => {
  const report = {
    testResults: [{ name: 'sum.test.ts', status: 'failed', message: 'no such file', assertionResults: [] }],
  };
  expect(failedTests(report)).toEqual(['sum.test.ts\n    no such file']);
});

test('where all passed, and of a report of another form, nothing is told', () => {
  const report = { testResults: [{ name: 'sum.test.ts', status: 'passed', assertionResults: [passed] }] };
  expect(failedTests(report)).toEqual([]);
  expect(failedTests({ stats: {} })).toEqual([]);
});

test('a long message is cut', () => {
  const long = { ...failed, failureMessages: ['x'.repeat(5000)] };
  const [told] = failedTests({ testResults: [{ name: 'a', status: 'failed', assertionResults: [long] }] });
  expect(told).toMatch(/x…$/);
  expect(told?.length).toBeLessThan(1600);
});
