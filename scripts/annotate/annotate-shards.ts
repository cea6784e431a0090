import { createInterface } from 'node:readline';

import type { ReaderSettings } from './policy-reader';
import { readerName } from './reader-name';
import { BATCHES_A_THREAD, openReaders } from './reader-threads';
import { runShard } from './run-shard';

export interface ShardsSettings extends ReaderSettings {
  readonly into: string;
  readonly jobs: number;
  /** The module to start in a thread. */
  readonly entry: URL;
}

/**
 * Reads the shards whose paths stand on standard input, one a line, and reports each on standard output as a line of JSON.
 * A shard that cannot be read is told on standard error, and the others are read.
 * @returns the exit code: 1 where a shard is not done
 */
export async function annotateShards({ into, jobs, entry, ...settings }: ShardsSettings): Promise<number> {
  const readers = openReaders(entry, jobs, settings);
  const reader = readerName(settings);
  let code = 0;
  try {
    for await (const line of createInterface({ input: process.stdin })) {
      const shard = line.trim();
      if (shard === '') continue;
      try {
        const report = await runShard(shard, { into, reader, answer: readers.answer, most: jobs * BATCHES_A_THREAD });
        console.log(JSON.stringify(report));
      } catch (fault) {
        console.error(`${shard}: ${fault instanceof Error ? fault.message : String(fault)}`);
        code = 1;
      }
    }
  } finally {
    await readers.close();
  }
  return code;
}
