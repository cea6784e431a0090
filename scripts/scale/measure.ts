// npx tsx scripts/scale/measure.ts [--documents N] [--pairs N] [--folder DIR] [--single FILE]: how fast the batch command is with one process
// and with two, how its memory goes, and whether a run that was killed goes on to the same bytes. Needs `npm run build:annotate`.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

import { watchedRun } from './watched-run';

const MB = 1 << 20;
const SHARDS = 8;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    pairs: { type: 'string', default: '3' },
    folder: { type: 'string' },
    single: { type: 'string', default: 'dist/pledgemark-annotate.mjs' },
  },
});
const documents = Number(values.documents);
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'pledgemark-scale-'));
mkdirSync(folder, { recursive: true });
const at = (...names: readonly string[]): string => join(folder, ...names);

async function makeDocuments(): Promise<string> {
  const file = at('documents.ndjson');
  const made = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/scale/make-documents.ts', '--documents', String(documents)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await pipeline(made.stdout, createWriteStream(file));
  return file;
}

/** The input in `SHARDS` files of the same number of lines; the names of every second one in each of two lists. */
async function cutShards(file: string): Promise<{ readonly all: string; readonly halves: readonly string[] }> {
  const names = Array.from({ length: SHARDS }, (_, number) => at(`shard-${number}.ndjson`));
  const outs = names.map((name) => createWriteStream(name));
  let line = 0;
  for await (const words of createInterface({ input: createReadStream(file) })) {
    const out = outs[Math.floor((line * SHARDS) / documents)];
    line += 1;
    if (out?.write(`${words}\n`) === false) await once(out, 'drain');
  }
  await Promise.all(outs.map((out) => new Promise<void>((resolve) => out.end(() => resolve()))));
  const list = (name: string, which: readonly string[]): string => {
    writeFileSync(at(name), `${which.join('\n')}\n`);
    return at(name);
  };
  const half = (odd: number): readonly string[] => names.filter((_, number) => number % 2 === odd);
  return { all: list('all.txt', names), halves: [list('half-0.txt', half(0)), list('half-1.txt', half(1))] };
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The same shards by one process, and by two at a time. */
async function pair(number: number, { all, halves }: Awaited<ReturnType<typeof cutShards>>) {
  const run = (input: string, into: string) =>
    watchedRun({ args: [values.single, '--shards', at(into)], input, output: at(`${into}.reports`) });
  const outputs = (into: string) => Array.from({ length: SHARDS }, (_, shard) => at(into, `shard-${shard}.ndjson`));
  const [one, two] = [`one-${number}`, `two-${number}`];
  const alone = await run(all, one);
  const together = await Promise.all(halves.map((half) => run(half, two)));
  const seconds = Math.max(...together.map((each) => each.seconds));
  const isSame = (await hashOf(outputs(one))) === (await hashOf(outputs(two)));
  for (const into of [one, two]) rmSync(at(into), { recursive: true });
  return {
    one: Math.round(documents / alone.seconds),
    two: Math.round(documents / seconds),
    ratio: rounded(alone.seconds / seconds),
    'same bytes': isSame,
  };
}

/** The whole input as one stream, with its memory; then the same killed in its middle and gone on with. */
async function stream(input: string, jobs: number) {
  const args = (index: string): readonly string[] => [
    values.single,
    '--ndjson',
    '--jobs',
    String(jobs),
    '--index',
    at(index),
  ];
  const whole = await watchedRun({ args: args(`whole-${jobs}.index`), input, output: at(`whole-${jobs}.ndjson`) });
  const { size } = statSync(at(`whole-${jobs}.ndjson`));
  const killed = { args: args(`killed-${jobs}.index`), input, output: at(`killed-${jobs}.ndjson`) };
  const first = await watchedRun({ ...killed, killAt: size / 2 });
  const atKill = statSync(killed.output).size;
  const lines = readFileSync(at(`killed-${jobs}.index`), 'utf8').split('\n').length;
  await watchedRun(killed);
  const quarter = Math.floor(whole.memory.length / 4);
  const meanOf = (looks: readonly number[]) =>
    Math.round(looks.reduce((sum, look) => sum + look, 0) / looks.length / MB);
  const figures = {
    jobs,
    'documents a second': Math.round(documents / whole.seconds),
    'memory, MB: mean of each quarter of the run': [0, 1, 2, 3].map((nth) =>
      meanOf(whole.memory.slice(nth * quarter, (nth + 1) * quarter)),
    ),
    'memory, MB: most': Math.round(Math.max(...whole.memory) / MB),
    'killed at bytes': [atKill, size],
    'killed after steps': lines - 2,
    'ended by itself': first.code !== null,
    'same bytes when gone on with': (await hashOf([killed.output])) === (await hashOf([at(`whole-${jobs}.ndjson`)])),
  };
  for (const name of ['whole', 'killed']) rmSync(at(`${name}-${jobs}.ndjson`));
  return figures;
}

const input = await makeDocuments();
const shards = await cutShards(input);
for (let number = 1; number <= Number(values.pairs); number++)
  console.log(JSON.stringify({ pair: number, ...(await pair(number, shards)) }));
for (const jobs of [1, 2]) console.log(JSON.stringify(await stream(input, jobs)));
if (values.folder === undefined) rmSync(folder, { recursive: true });
