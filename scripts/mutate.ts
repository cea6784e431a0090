// npm run mutate -- [--share 0.2] ROOM…: changes the code of a room of lib in every small way that Stryker knows, one change at a time,
// runs the tests of the room, and says which changes no test noticed. No part of `npm test`: a room takes between a
// minute and an hour. What was found, and why some changes may stay unnoticed, stands in docs/quality.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { Stryker } from '@stryker-mutator/core';

/** Where the tests run that are to notice: those of `lib/text` are written for Chromium, and need no layout. */
interface Room {
  readonly name: string;
  readonly tests: readonly string[];
  readonly environment: 'node' | 'jsdom';
}

/** A room with its own tests, and folders of others that show what it does. */
function inNode(name: string, ...others: readonly string[]): Room {
  const tests = [`lib/${name}`, ...others].map((folder) => `tests/${folder}/**/*.test.ts?(x)`);
  return { name, tests, environment: 'node' };
}

const ROOMS: readonly Room[] = [
  inNode('messages'),
  inNode('spans', 'lib/entities'),
  inNode('packs'),
  inNode('report'),
  inNode('corpus', 'lib/app/reader'),
  inNode('db'),
  inNode('anchoring'),
  {
    name: 'text',
    tests: ['bounds', 'borders', 'parsed-file', 'rules.dom', 'places.dom', 'carried-over.dom', 'round-trip.dom'].map(
      (name) => `tests/lib/text/${name}.test.ts`,
    ),
    environment: 'jsdom',
  },
];

/** Only an endless loop takes longer, however busy the machine. */
const LONGEST_RUN_MS = 600_000;

type Tried = Awaited<ReturnType<Stryker['runMutationTest']>>;

/** What Stryker calls a change that no test noticed: tests ran the code, or none did. */
const UNNOTICED: readonly string[] = ['Survived', 'NoCoverage'];

/**
 * Takes from the record of the last run what no test noticed, so that it is tried anew: of code that runs once, when its
 * file is loaded, Stryker does not know which tests might notice it by now.
 */
function tryAgain(record: string): void {
  if (!existsSync(record)) return;
  const last = JSON.parse(readFileSync(record, 'utf8')) as { files: Record<string, { mutants: { status: string }[] }> };
  for (const file of Object.values(last.files))
    file.mutants = file.mutants.filter(({ status }) => !UNNOTICED.includes(status));
  writeFileSync(record, JSON.stringify(last));
}

async function tryRoom({ name, tests, environment }: Room, share: string): Promise<Tried> {
  process.env['PLEDGEMARK_SHARE'] = share;
  const record = `.cache/mutation/${name}-${share}.json`;
  tryAgain(record);
  process.env['PLEDGEMARK_TESTS'] = tests.join(',');
  process.env['PLEDGEMARK_ENVIRONMENT'] = environment;
  const stryker = new Stryker({
    mutate: [`lib/${name}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutate.config.ts' },
    coverageAnalysis: 'perTest',
    appendPlugins: [resolve('scripts/mutate/sample.mjs')],
    checkers: ['sample'],
    concurrency: 1,
    timeoutMS: LONGEST_RUN_MS,
    dryRunTimeoutMinutes: LONGEST_RUN_MS / 60_000,
    reporters: ['clear-text', 'html', 'progress-append-only'],
    clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false, logTests: false },
    htmlReporter: { fileName: `.cache/mutation/${name}.html` },
    incremental: true,
    incrementalFile: record,
    tempDirName: '.cache/mutation/changed',
    ignorePatterns: ['.output', '.cache', 'test-results', 'docs/images'],
  });
  return stryker.runMutationTest();
}

const { values, positionals: asked } = parseArgs({
  options: { share: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const unknown = asked.filter((name) => !ROOMS.some((room) => room.name === name));
if (unknown.length > 0)
  throw new Error(`No such room: ${unknown.join(', ')}. There are: ${ROOMS.map(({ name }) => name).join(', ')}.`);

const rows: string[] = [];
for (const room of ROOMS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const tried = await tryRoom(room, values.share);
  const counted = (...statuses: readonly string[]): number =>
    tried.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, unnoticed] = [counted('Killed', 'Timeout'), counted(...UNNOTICED)];
  const score = (noticed / (noticed + unnoticed)).toFixed(3);
  rows.push(
    `| \`lib/${room.name}\` | ${tried.length} | ${noticed + unnoticed} | ${noticed} | ${unnoticed} | ${score} |`,
  );
}
console.log(
  ['| room | changes | tried | noticed | unnoticed | score |', '|---|---|---|---|---|---|', ...rows].join('\n'),
);
