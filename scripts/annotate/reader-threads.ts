import { Worker, parentPort, workerData } from 'node:worker_threads';

import { batchAnswerer } from './answer-batch';
import type { AnswerBatch, BatchAnswer } from './answer-batch';
import type { LineBatch } from './cut-lines';
import type { ReaderSettings } from './policy-reader';

/** So many batches wait at each thread, so that none is idle while an answer is written. */
export const BATCHES_A_THREAD = 3;

/** What is sent is copied. */
const NOTHING_MOVED: readonly [] = [];

interface Sent {
  readonly number: number;
  readonly batch: LineBatch;
}

interface Answered {
  readonly number: number;
  readonly answer: BatchAnswer;
}

export class ReaderStopped extends Error {
  override readonly name = 'ReaderStopped';
  constructor(why: string) {
    super(`A reading thread stopped (${why}). What is in the output is whole: run it again with its index to go on.`);
  }
}

export interface Readers {
  readonly answer: AnswerBatch;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: BatchAnswer) => void;
  readonly reject: (fault: Error) => void;
}

function startThread(entry: URL, settings: ReaderSettings) {
  const worker = new Worker(entry, { workerData: settings, stdin: false });
  const waiting = new Map<number, Waiting>();
  let stopped: ReaderStopped | undefined;
  const stop = (why: string): void => {
    stopped ??= new ReaderStopped(why);
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
  };
  worker.on('message', ({ number, answer }: Answered) => {
    waiting.get(number)?.resolve(answer);
    waiting.delete(number);
  });
  worker.on('error', (fault) => stop(fault instanceof Error ? fault.message : String(fault)));
  worker.on('exit', (code) => stop(`exit code ${code}`));
  const ask = (sent: Sent): Promise<BatchAnswer> =>
    new Promise((resolve, reject) => {
      if (stopped !== undefined) return reject(stopped);
      waiting.set(sent.number, { resolve, reject });
      worker.postMessage(sent, NOTHING_MOVED);
    });
  return { ask, load: () => waiting.size, close: () => worker.terminate() };
}

/**
 * Readers in threads of their own; with one job, in this one.
 * @param entry the module to start in a thread: there it calls `serveBatches`
 */
export function openReaders(entry: URL, jobs: number, settings: ReaderSettings): Readers {
  if (jobs === 1) return { answer: batchAnswerer(settings), close: async () => undefined };
  const threads = Array.from({ length: jobs }, () => startThread(entry, settings));
  let number = 0;
  return {
    answer: (batch) => {
      number += 1;
      const [idlest] = threads.toSorted((a, b) => a.load() - b.load());
      return idlest === undefined ? Promise.reject(new ReaderStopped('there is none')) : idlest.ask({ number, batch });
    },
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

/** In a thread: answers the batches that come in, one after the other. */
export function serveBatches(): void {
  const answer = batchAnswerer(workerData as ReaderSettings);
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ number, batch }: Sent) => {
    before = before.then(async () =>
      parentPort?.postMessage({ number, answer: await answer(batch) } satisfies Answered, NOTHING_MOVED),
    );
  });
}
