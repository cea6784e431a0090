import { createReadStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { AnswerBatch } from './answer-batch';
import { indexedProgress, openIndex } from './batch-index';
import type { Progress } from './batch-index';
import { runBatch } from './run-batch';
import { lockShard } from './shard-lock';
import { openFileSink } from './sink';

/** What became of a shard. */
export interface ShardReport {
  readonly shard: string;
  readonly state: 'done' | 'was done';
  readonly documents: number;
  readonly refused: number;
  /** Bytes of the output. */
  readonly output: number;
}

const PART = '.part';

/** The files of a shard. While it is read each ends in `.part`; the index gets its own name last, and says that all is done. */
export function shardFiles(shard: string, into: string) {
  const name = join(into, basename(shard).replace(/\.ndjson$/, ''));
  return { output: `${name}.ndjson`, errors: `${name}.errors`, index: `${name}.index` };
}

const reportOf = (shard: string, state: ShardReport['state'], { documents, refused, output }: Progress) =>
  ({ shard, state, documents, refused, output }) satisfies ShardReport;

interface ShardSettings {
  /** The folder of the outputs. */
  readonly into: string;
  /** What the answers depend on besides the input. */
  readonly reader: string;
  readonly answer: AnswerBatch;
  readonly most: number;
}

/**
 * Reads one shard, a file of NDJSON, into files of its own. A shard that is done is left as it is; one that was begun goes
 * on where it stopped. Run as often as you like, the files are the same.
 * @throws ShardTaken where another process reads it; OtherInput, OutputClosed, UnusableIndex, ReaderStopped
 */
export async function runShard(shard: string, settings: ShardSettings): Promise<ShardReport> {
  const { into, reader, answer, most } = settings;
  mkdirSync(into, { recursive: true });
  const files = shardFiles(shard, into);
  if (existsSync(files.index)) return reportOf(shard, 'was done', indexedProgress(files.index, reader));
  const unlock = lockShard(`${files.index}.lock`);
  try {
    const rename = (file: string): void => {
      if (existsSync(`${file}${PART}`)) renameSync(`${file}${PART}`, file);
    };
    // it ended between the renamings
    const isRenamed = existsSync(files.errors);
    const place = (file: string): string => (isRenamed && existsSync(file) ? file : `${file}${PART}`);
    const sinks = { output: openFileSink(place(files.output)), errors: openFileSink(place(files.errors)) };
    // what was written without an index counts for nothing
    if (!existsSync(`${files.index}${PART}`)) for (const sink of [sinks.output, sinks.errors]) sink.cutTo(0);
    const record = await openIndex(`${files.index}${PART}`, reader, sinks);
    const done = await runBatch({
      ...sinks,
      input: createReadStream(shard),
      index: record,
      answer,
      most,
      told: () => undefined,
    });
    for (const sink of [sinks.output, sinks.errors, record]) sink.close();
    for (const file of [files.errors, files.output, files.index]) rename(file);
    return reportOf(shard, 'done', done);
  } finally {
    unlock();
  }
}
