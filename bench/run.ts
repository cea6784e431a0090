// npm run --silent bench -- [--json] [--list] [--only NAME]…: measures ours and its peers side by side, in one run, and
// tells the ratios. What is said while it runs goes to the error stream, so that --json gives JSON alone.
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { BENCHES } from './benches';
import type { Row } from './measure';
import { linesOf } from './print-rows';

const ONE = resolve(import.meta.dirname, 'one.ts');

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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.list) return BENCHES.forEach(({ name, question }) => console.log(`${name}: ${question}`));
  const unknown = values.only.find((name) => BENCHES.every((bench) => bench.name !== name));
  if (unknown !== undefined) throw new TypeError(`--only ${unknown}: there is no such bench. See --list.`);
  const chosen = BENCHES.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  const rows: Row[] = [];
  for (const { name, question } of chosen) {
    console.error(`[bench] ${name}: ${question}`);
    const answers = await runApart(name).catch(failed);
    rows.push(...answers);
    if (!values.json) answers.forEach((row) => console.log(linesOf(row)));
  }
  if (values.json) console.log(JSON.stringify(rows, null, 1));
  const asked = rows.filter(({ holds }) => holds !== null);
  console.error(
    `[bench] ${asked.filter(({ holds }) => holds).length} of ${asked.length} hold; ${rows.length - asked.length} were only measured.`,
  );
}

await main().catch(failed);
