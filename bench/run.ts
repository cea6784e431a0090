// npm run --silent bench -- [--check] [--write] [--rest] [--draw] [--json] [--list] [--only NAME]…: measures ours and its peers
// side by side, in one run, and tells the ratios. What is said while it runs goes to the error stream, so that --json gives
// JSON alone. See README.md.
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { checkAnswered } from './answered';
import { BENCHES } from './benches';
import { failing, judge } from './judge';
import type { Bench, Row } from './measure';
import { linesOf } from './print-rows';
import { commitNow, keepFigures, keptNow, readFigures } from './report/kept-figures';
import { writeReport } from './report/write-report';

const ONE = resolve(import.meta.dirname, 'one.ts');
const MS_IN_A_MINUTE = 60_000;

class BenchFailed extends Error {
  override readonly name = 'BenchFailed';
  constructor(readonly bench: string) {
    super(`${bench} stopped before it had an answer.`);
  }
}

/** Runs one bench in a process of its own. @throws BenchFailed */
function runApart(name: string): Promise<readonly Row[]> {
  return new Promise((done, fail) => {
    // a ratio to nothing is infinite, which plain messages do not carry
    const child = fork(ONE, [name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
    let rows: readonly Row[] | undefined;
    child.on('message', (told) => (rows = told as readonly Row[]));
    child.on('exit', () => (rows === undefined ? fail(new BenchFailed(name)) : done(rows)));
  });
}

/** The other questions are still worth their answers. */
function failed(fault: unknown): readonly Row[] {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
  return [];
}

function optionsOf() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      rest: { type: 'boolean', default: false },
      draw: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const unknown = values.only.find((name) => BENCHES.every((bench) => bench.name !== name));
  if (unknown !== undefined) throw new TypeError(`--only ${unknown}: there is no such bench. See --list.`);
  return values;
}

/** Those that were asked for; with `rest` without those whose figures are of this very commit. */
function chosenOf({ only, rest }: ReturnType<typeof optionsOf>): readonly Bench[] {
  const [kept, commit] = [readFigures(), commitNow()];
  const isDone = (name: string): boolean => rest && !commit.endsWith('+') && kept[name]?.commit === commit;
  return BENCHES.filter(({ name }) => (only.length === 0 || only.includes(name)) && !isDone(name));
}

async function measure({
  name,
  question,
}: Bench): Promise<{ readonly rows: readonly Row[]; readonly minutes: number }> {
  console.error(`[bench] ${name}: ${question}`);
  const started = performance.now();
  const rows = await runApart(name);
  checkAnswered(name, rows);
  return { rows, minutes: (performance.now() - started) / MS_IN_A_MINUTE };
}

function tellAll(rows: readonly Row[]): void {
  const verdicts = rows.map((row) => judge(row));
  const past = failing(rows).length;
  const noisy = verdicts.filter(({ verdict }) => verdict === 'within noise').length;
  const notReached = verdicts.filter(({ aim }) => aim?.reached === 'not reached').length;
  const held = rows.length - past - noisy;
  console.error(
    `[bench] ${rows.length} answers: ${held} within their limits, ${noisy} past them within the noise, ${past} past them; ${notReached} do not reach what was asked.`,
  );
}

async function main(): Promise<void> {
  const options = optionsOf();
  if (options.list) return BENCHES.forEach(({ name, question }) => console.log(`${name}: ${question}`));
  if (options.draw) return writeReport(readFigures());
  const all: Row[] = [];
  for (const bench of chosenOf(options)) {
    try {
      const { rows, minutes } = await measure(bench);
      all.push(...rows);
      if (!options.json) rows.forEach((row) => console.log(linesOf(row)));
      const day = new Date().toISOString().slice(0, 10);
      if (options.write) writeReport(keepFigures(bench.name, keptNow(rows, { day, minutes })));
    } catch (fault) {
      failed(fault);
    }
  }
  if (options.json) console.log(JSON.stringify(all, null, 1));
  tellAll(all);
  if (!options.check) return;
  for (const row of failing(all)) console.error(`[bench] ${linesOf(row)}`);
  if (failing(all).length > 0) process.exitCode = 1;
}

await main().catch(failed);
