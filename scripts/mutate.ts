// npm run mutate -- ROOM…: changes the code of a room of lib in every small way that Stryker knows, one change at a time,
// runs the tests of the room, and says which changes no test noticed. No part of `npm test`: a room takes between a
// minute and an hour. What was found, and why some changes may stay unnoticed, stands in docs/quality.md.
import { Stryker } from '@stryker-mutator/core';

/** Where the tests run that are to notice: `tests/lib/text` is written for Chromium, and needs no layout. */
interface Room {
  readonly name: string;
  readonly tests: readonly string[];
  readonly environment: 'node' | 'jsdom';
}

/** A room with its own tests, and those of the rooms that show what it does. */
function inNode(name: string, ...others: readonly string[]): Room {
  const tests = [name, ...others].map(
    (folder) => `tests/${folder.includes('/') ? folder : `lib/${folder}`}/**/*.test.ts?(x)`,
  );
  return { name, tests, environment: 'node' };
}

const ROOMS: readonly Room[] = [
  inNode('messages'),
  inNode('spans', 'entities'),
  inNode('packs'),
  inNode('report', 'db'),
  inNode('corpus', 'seeds'),
  inNode('db', 'app', 'components/hooks'),
  inNode('anchoring'),
  { name: 'text', tests: ['tests/lib/text/**/*.test.ts'], environment: 'jsdom' },
];

/** Only an endless loop takes longer, however busy the machine. */
const LONGEST_RUN_MS = 90_000;

type Tried = Awaited<ReturnType<Stryker['runMutationTest']>>;

async function tryRoom({ name, tests, environment }: Room): Promise<Tried> {
  process.env['PLEDGEMARK_TESTS'] = tests.join(',');
  process.env['PLEDGEMARK_ENVIRONMENT'] = environment;
  const stryker = new Stryker({
    mutate: [`lib/${name}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutate.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: LONGEST_RUN_MS,
    reporters: ['clear-text', 'html', 'progress-append-only'],
    clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: false, logTests: false },
    htmlReporter: { fileName: `.cache/mutation/${name}.html` },
    incremental: true,
    incrementalFile: `.cache/mutation/${name}.json`,
    tempDirName: '.cache/mutation/changed',
    ignorePatterns: ['.output', '.cache', 'test-results', 'docs/images'],
  });
  return stryker.runMutationTest();
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !ROOMS.some((room) => room.name === name));
if (unknown.length > 0)
  throw new Error(`No such room: ${unknown.join(', ')}. There are: ${ROOMS.map(({ name }) => name).join(', ')}.`);

const rows: string[] = [];
for (const room of ROOMS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const tried = await tryRoom(room);
  const counted = (status: string): number => tried.filter((mutant) => mutant.status === status).length;
  const noticed = counted('Killed') + counted('Timeout');
  const unnoticed = counted('Survived') + counted('NoCoverage');
  rows.push(
    `| \`lib/${room.name}\` | ${noticed + unnoticed} | ${noticed} | ${unnoticed} | ${(noticed / (noticed + unnoticed)).toFixed(3)} |`,
  );
}
console.log(['| room | changes | noticed | unnoticed | score |', '|---|---|---|---|---|', ...rows].join('\n'));
