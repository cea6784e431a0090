import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { NOTHING_READ } from './cut-lines';
import type { ReadSoFar } from './cut-lines';
import { openFileSink } from './sink';
import type { Sink } from './sink';

const FORMAT = 'pledgemark batch index';
const VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const HeadShape = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  reader: v.string(),
  /** How long the files were before the first answer. */
  output: count,
  errors: count,
});
const StepShape = v.object({
  lines: count,
  bytes: count,
  sha256: v.string(),
  output: count,
  errors: count,
  documents: count,
  refused: count,
  ended: v.exactOptional(v.literal(true)),
});

/** How far a run came: what of the input was read, and what was written, in bytes since its beginning. */
export interface Progress extends ReadSoFar {
  readonly output: number;
  readonly errors: number;
  readonly documents: number;
  readonly refused: number;
  /** The input has no more. */
  readonly ended?: true;
}

export const NOTHING_DONE: Progress = { ...NOTHING_READ, output: 0, errors: 0, documents: 0, refused: 0 };

/** Remembers in a file how far a run came. A torn last line counts as not written. */
export interface BatchIndex {
  readonly done: Progress;
  readonly record: (progress: Progress) => Promise<void>;
  readonly close: () => void;
}

export class UnusableIndex extends Error {
  override readonly name = 'UnusableIndex';
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
  }
}

interface Written {
  readonly head: v.InferOutput<typeof HeadShape>;
  readonly done: Progress;
  /** Of the whole lines, in bytes. */
  readonly length: number;
}

function readIndex(file: string): Written | undefined {
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first, ...steps] = whole.split('\n').slice(0, -1);
  if (first === undefined) return undefined;
  try {
    const head = v.parse(HeadShape, JSON.parse(first));
    const last = steps.at(-1);
    const done: Progress = last === undefined ? NOTHING_DONE : v.parse(StepShape, JSON.parse(last));
    return { head, done, length: Buffer.byteLength(whole) };
  } catch {
    throw new UnusableIndex(file, 'it is no index of a run. Name another file.');
  }
}

function ofReader(file: string, reader: string): Written | undefined {
  const written = readIndex(file);
  if (written !== undefined && written.head.reader !== reader)
    throw new UnusableIndex(
      file,
      `it is of a run with other settings (${written.head.reader}; now ${reader}). Delete it to begin anew.`,
    );
  return written;
}

/** How far the run of an index came. @throws UnusableIndex */
export function indexedProgress(file: string, reader: string): Progress {
  return ofReader(file, reader)?.done ?? NOTHING_DONE;
}

/** Cuts off what was written after the last step that is on record. */
function cutBack(file: string, sink: Sink, length: number, what: string): void {
  if (sink.size === undefined) return;
  if (sink.size < length)
    throw new UnusableIndex(
      file,
      `it remembers ${length} bytes of ${what}, which now has ${sink.size}. Add to the file that was begun (>> FILE), or delete the index to begin anew.`,
    );
  sink.cutTo(length);
}

/**
 * Opens the index of a run, or begins one; brings output and errors back to the last step on record.
 * @param reader what the answers depend on besides the input: a run does not go on with another
 * @throws UnusableIndex, OutputClosed
 */
export async function openIndex(
  file: string,
  reader: string,
  { output, errors }: { readonly output: Sink; readonly errors: Sink },
): Promise<BatchIndex> {
  const sink = openFileSink(file);
  const put = (row: object): Promise<void> => sink.write(new TextEncoder().encode(`${JSON.stringify(row)}\n`));
  const written = ofReader(file, reader);
  if (written === undefined) {
    sink.cutTo(0);
    const begun = { output: output.size ?? 0, errors: errors.size ?? 0 };
    await put({ format: FORMAT, version: VERSION, reader, ...begun });
  } else {
    sink.cutTo(written.length);
    cutBack(file, output, written.head.output + written.done.output, 'the output');
    cutBack(file, errors, written.head.errors + written.done.errors, 'the errors');
  }
  return { done: written?.done ?? NOTHING_DONE, record: put, close: sink.close };
}
