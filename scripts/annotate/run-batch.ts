import type { AnswerBatch } from './answer-batch';
import { NOTHING_DONE } from './batch-index';
import type { BatchIndex, Progress } from './batch-index';
import { cutLines } from './cut-lines';
import { inOrder } from './in-order';
import type { Sink } from './sink';

export interface BatchRun {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Sink;
  readonly errors: Sink;
  readonly index?: BatchIndex;
  readonly answer: AnswerBatch;
  /** So many batches are held at most. */
  readonly most: number;
  /** Told after each batch. */
  readonly told: (progress: Progress) => void;
}

/**
 * Reads the input to its end and writes the answers in its order. A batch's answers are written before it is recorded, and
 * recorded before the next is written: whenever this is ended, what is after the last record is cut off when it goes on.
 * @throws OtherInput, OutputClosed, ReaderStopped
 */
export async function runBatch({ input, output, errors, index, answer, most, told }: BatchRun): Promise<Progress> {
  let done: Progress = index?.done ?? NOTHING_DONE;
  const batches = cutLines(input, done);
  const answers = inOrder(batches, most, async (batch) => ({ upTo: batch.upTo, ...(await answer(batch)) }));
  for await (const { upTo, ...answered } of answers) {
    await output.write(answered.output);
    await errors.write(answered.errors);
    done = {
      ...upTo,
      output: done.output + answered.output.length,
      errors: done.errors + answered.errors.length,
      documents: done.documents + answered.documents,
      refused: done.refused + answered.refused,
    };
    await index?.record(done);
    told(done);
  }
  if (done.ended === undefined) await index?.record({ ...done, ended: true });
  return done;
}
