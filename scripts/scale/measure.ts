// npx tsx scripts/scale/measure.ts [--documents N] [--pairs N] [--folder DIR] [--single FILE]: how fast the batch command is with one process
// and with two, how its memory goes, and whether a run that was killed goes on to the same bytes. Needs `npm run build:annotate`.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
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

type Shards = Awaited<ReturnType<typeof cutShards>>;

const run = (list: string, into: string) =>
  watchedRun({ args: [values.single, '--shards', at(into)], input: list, output: at(`${into}.reports`) });
const outputsIn = (into: string) => Array.from({ length: SHARDS }, (_, shard) => at(into, `shard-${shard}.ndjson`));
const meanOf = (looks: readonly number[]) => Math.round(looks.reduce((sum, look) => sum + look, 0) / looks.length / MB);

/** In MB: the mean of each quarter of a run, and the most. */
function memoryWords(memory: readonly number[]) {
  const quarter = Math.max(1, Math.floor(memory.length / 4));
  const quarters = [0, 1, 2, 3].map((nth) => meanOf(memory.slice(nth * quarter, (nth + 1) * quarter)));
  return { 'MB, mean of each quarter': quarters, 'MB, most': Math.round(Math.max(...memory) / MB) };
}

/** All shards by one process, into `into`. */
async function alone({ all }: Shards, into: string) {
  const { seconds, cpuSeconds, memory } = await run(all, into);
  return {
    seconds,
    cpuSeconds,
    figures: { 'documents a second': Math.round(documents / seconds), ...memoryWords(memory) },
  };
}

/** The same shards by two processes at a time. */
async function together({ halves }: Shards, into: string) {
  const both = await Promise.all(halves.map((half) => run(half, into)));
  return {
    seconds: Math.max(...both.map(({ seconds }) => seconds)),
    cpuSeconds: both.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  };
}

/** The input as one stream with two threads, killed in its middle and gone on with. @param size of the whole output */
async function killed(input: string, size: number) {
  const output = at('killed.ndjson');
  const args = [values.single, '--ndjson', '--jobs', '2', '--index', at('killed.index')];
  const first = await watchedRun({ args, input, output, killAt: size / 2 });
  const atKill = statSync(output).size;
  const rest = await watchedRun({ args, input, output });
  return {
    'ended by itself': first.code !== null,
    'bytes at the kill': [atKill, size],
    ...memoryWords([...first.memory, ...rest.memory]),
    hash: await hashOf([output]),
  };
}

const say = (what: string, figures: object): void => console.log(JSON.stringify({ what, ...figures }));

const input = await makeDocuments();
const shards = await cutShards(input);
let one = await alone(shards, 'one');
say('one process', one.figures);
const hash = await hashOf(outputsIn('one'));
const size = outputsIn('one').reduce((sum, file) => sum + statSync(file).size, 0);
const { hash: ofKilled, ...figures } = await killed(input, size);
say('killed', { ...figures, 'same bytes': ofKilled === hash });
for (let number = 1; number <= Number(values.pairs); number++) {
  if (number > 1) one = await alone(shards, `one-${number}`);
  const two = await together(shards, `two-${number}`);
  say('one and two processes', {
    one: Math.round(documents / one.seconds),
    two: Math.round(documents / two.seconds),
    ratio: rounded(one.seconds / two.seconds),
    'seconds of the processor': [one.cpuSeconds, two.cpuSeconds],
    'same bytes': (await hashOf(outputsIn(`two-${number}`))) === hash,
  });
  for (const into of [`one-${number}`, `two-${number}`]) rmSync(at(into), { recursive: true, force: true });
}
if (values.folder === undefined) rmSync(folder, { recursive: true });
