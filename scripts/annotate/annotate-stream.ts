import { fstatSync } from 'node:fs';

import { openIndex } from './batch-index';
import { progressLine } from './progress-line';
import { readerName } from './reader-name';
import type { ReaderSettings } from './policy-reader';
import { BATCHES_A_THREAD, openReaders } from './reader-threads';
import { runBatch } from './run-batch';
import { isOneFile, openFileSink, standardSink, streamSink } from './sink';

export class MixedOutput extends Error {
  override readonly name = 'MixedOutput';
  constructor() {
    super('With an index, output and errors may not go to one file: write the errors apart, with --errors FILE.');
  }
}

/** The exit code of a run that came to its end. */
export const ALL_READ = 0;
/** It came to its end, and some documents are among the errors. */
export const SOME_REFUSED = 2;

export interface StreamSettings extends ReaderSettings {
  readonly jobs: number;
  readonly index?: string;
  readonly errors?: string;
  /** The module to start in a thread. */
  readonly entry: URL;
}

function sizeOfInput(): number | undefined {
  const input = fstatSync(process.stdin.fd);
  return input.isFile() ? input.size : undefined;
}

/**
 * Annotates what standard input asks for, a document a line, and writes NDJSON to standard output in the same order.
 * @returns the exit code: `ALL_READ` or `SOME_REFUSED`
 * @throws OtherInput, OutputClosed, ReaderStopped, UnusableIndex, MixedOutput: the run stopped
 */
export async function annotateStream({ jobs, index, errors, entry, ...settings }: StreamSettings): Promise<number> {
  const { stdin, stdout, stderr } = process;
  if (index !== undefined && errors === undefined && isOneFile(stdout.fd, stderr.fd)) throw new MixedOutput();
  const line = progressLine(stderr, sizeOfInput(), () => performance.now());
  const sinks = {
    output: standardSink(stdout),
    errors: errors === undefined ? line.above(streamSink(stderr)) : openFileSink(errors),
  };
  const record = index === undefined ? undefined : await openIndex(index, readerName(settings), sinks);
  const readers = openReaders(entry, jobs, settings);
  try {
    const { refused } = await runBatch({
      ...sinks,
      input: stdin,
      ...(record === undefined ? {} : { index: record }),
      answer: readers.answer,
      most: jobs * BATCHES_A_THREAD,
      told: line.tell,
    });
    return refused === 0 ? ALL_READ : SOME_REFUSED;
  } finally {
    line.end();
    await readers.close();
    sinks.errors.close();
    record?.close();
  }
}
