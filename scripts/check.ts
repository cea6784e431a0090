// Runs every check and says what it found. The last line counts them: `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

import { failedTests } from './check/failed-tests';
import { runCommand } from './run-command';

/** A report file that counts its own tests: Vitest's and Playwright's differ. */
interface Report {
  readonly file: string;
  readonly counts: (report: unknown) => Counts;
  readonly failed: (report: unknown) => readonly string[];
}
interface Check {
  readonly name: string;
  readonly command: string;
  readonly report?: Report;
}
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = 'test-results';

function numberAt(report: unknown, ...path: string[]): number {
  let at: unknown = report;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'number' ? at : 0;
}

const vitest = (file: string): Report => ({
  file: `${REPORTS}/${file}`,
  counts: (report) => ({ passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') }),
  failed: failedTests,
});
const playwright: Report = {
  file: `${REPORTS}/e2e.json`,
  counts: (report) => ({
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
  }),
  // its own list of what failed stands at the end of all, for it runs last
  failed: () => [],
};

const CHECKS: readonly Check[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'import rules', command: 'npm run --silent rooms' },
  { name: 'unused code', command: 'npm run --silent unused' },
  {
    name: 'unit tests',
    command: `npm run --silent unit -- --reporter=default --reporter=json --outputFile.json=${REPORTS}/unit.json`,
    report: vitest('unit.json'),
  },
  {
    name: 'tests in a real browser',
    command: `npm run --silent dom -- --reporter=default --reporter=json --outputFile.json=${REPORTS}/dom.json`,
    report: vitest('dom.json'),
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'sizes', command: 'npm run --silent size' },
  { name: 'release, on trial', command: 'npm run --silent release -- --trial --no-pictures' },
  { name: 'Firefox lint', command: 'npm run --silent lint:firefox' },
  {
    name: 'journey in Firefox',
    command: `npm run --silent firefox -- --reporter=default --reporter=json --outputFile.json=${REPORTS}/firefox.json`,
    report: vitest('firefox.json'),
  },
  { name: 'journeys in the built extension', command: 'npm run --silent e2e', report: playwright },
];

/** A check that fails before its report is written counts as one failure, never as none. */
function countsOf(check: Check, code: number): Counts {
  const plain: Counts = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (check.report === undefined || !existsSync(check.report.file)) return plain;
  const counts = check.report.counts(JSON.parse(readFileSync(check.report.file, 'utf8')));
  if (code !== 0 && counts.failed === 0) return { passed: counts.passed, failed: 1 };
  return counts.passed + counts.failed === 0 ? { passed: 0, failed: 1 } : counts;
}

function faultsOf({ report }: Check): readonly string[] {
  return report !== undefined && existsSync(report.file)
    ? report.failed(JSON.parse(readFileSync(report.file, 'utf8')))
    : [];
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;
const failures: string[] = [];
const faults: string[] = [];
for (const check of CHECKS) {
  console.log(`\n[test] ${check.name}: ${check.command}`);
  const started = performance.now();
  const code = await runCommand(check.command);
  const counts = countsOf(check, code);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) {
    failures.push(`${check.name} (${counts.failed})`);
    faults.push(...faultsOf(check));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`[test] ${check.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}
// said again at the end: what stands between may be longer than what a log keeps
for (const fault of faults) console.log(`\n[test] ${fault}`);
if (failures.length > 0) console.log(`\n[test] Not right: ${failures.join(', ')}`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
