import { createHash } from 'node:crypto';

/** A batch ends with so many lines or bytes, and with what has come in so far: nothing waits for a batch to fill. */
const MOST_LINES = 32;
const MOST_BYTES = 1 << 18;
/** In bytes. More than any page takes; a longer line is passed over and never held whole. */
export const LONGEST_LINE = 1 << 24;
const NEWLINE = 10;

/** How far the input was read. */
export interface ReadSoFar {
  readonly lines: number;
  readonly bytes: number;
  /** Of all the bytes so far, in hex. */
  readonly sha256: string;
}

export const NOTHING_READ: ReadSoFar = { lines: 0, bytes: 0, sha256: createHash('sha256').digest('hex') };

/** Lines of the input that are read together. */
export interface LineBatch {
  /** Of its first line, from 1. */
  readonly first: number;
  /** Whole lines; nothing where its one line is longer than `LONGEST_LINE`. */
  readonly bytes: Uint8Array | undefined;
  readonly upTo: ReadSoFar;
}

export class OtherInput extends Error {
  override readonly name = 'OtherInput';
  constructor() {
    super('The input is not the one that was being read: its beginning differs. Use another index for another input.');
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  // not of a pool: whoever it is sent to gets these bytes and no others
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Counts what was read, and takes its hash. */
class Measure {
  readonly #hash = createHash('sha256');
  #lines = 0;
  #bytes = 0;
  add(bytes: Uint8Array, lines: number): void {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    this.#lines += lines;
  }
  get lines(): number {
    return this.#lines;
  }
  get soFar(): ReadSoFar {
    return { lines: this.#lines, bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') };
  }
}

/** Passes over what was read before, and gives the rest. @throws OtherInput */
async function* afterDone(
  chunks: AsyncIterable<Uint8Array>,
  done: ReadSoFar,
  measure: Measure,
): AsyncGenerator<Uint8Array> {
  let left = done.bytes;
  for await (const chunk of chunks) {
    if (left === 0) {
      yield chunk;
      continue;
    }
    const before = chunk.subarray(0, left);
    left -= before.length;
    measure.add(before, left === 0 ? done.lines : 0);
    if (left > 0) continue;
    if (measure.soFar.sha256 !== done.sha256) throw new OtherInput();
    if (before.length < chunk.length) yield chunk.subarray(before.length);
  }
  if (left > 0) throw new OtherInput();
}

/**
 * Cuts a stream of bytes into batches of whole lines. Holds one batch and one open line, no more.
 * @param done what was read before of the same input: it is passed over
 * @throws OtherInput where the input does not begin as it did
 */
export async function* cutLines(
  chunks: AsyncIterable<Uint8Array>,
  done: ReadSoFar = NOTHING_READ,
  longest: number = LONGEST_LINE,
): AsyncGenerator<LineBatch> {
  const measure = new Measure();
  let whole: Uint8Array[] = [];
  let lines = 0;
  let size = 0;
  let open: Uint8Array[] = [];
  let openSize = 0;
  const batch = (): LineBatch => {
    const bytes = joined(whole);
    const first = measure.lines + 1;
    measure.add(bytes, lines);
    [whole, lines, size] = [[], 0, 0];
    return { first, bytes, upTo: measure.soFar };
  };
  const closeLine = (end: Uint8Array): void => {
    whole.push(...open, end);
    lines += 1;
    size += openSize + end.length;
    [open, openSize] = [[], 0];
  };
  /** A line that is passed over: its bytes are counted as they come. */
  let isPassed = false;
  const passed = (): LineBatch => {
    const first = measure.lines + 1;
    measure.add(new Uint8Array(), 1);
    isPassed = false;
    return { first, bytes: undefined, upTo: measure.soFar };
  };
  for await (const chunk of afterDone(chunks, done, measure)) {
    let start = 0;
    while (start < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, start);
      const piece = chunk.subarray(start, newline === -1 ? chunk.length : newline + 1);
      start += piece.length;
      if (!isPassed && openSize + piece.length > longest) {
        if (lines > 0) yield batch();
        for (const held of open) measure.add(held, 0);
        [open, openSize, isPassed] = [[], 0, true];
      }
      if (isPassed) {
        measure.add(piece, 0);
        if (newline !== -1) yield passed();
      } else if (newline === -1) {
        open.push(piece);
        openSize += piece.length;
      } else {
        closeLine(piece);
        if (lines >= MOST_LINES || size >= MOST_BYTES) yield batch();
      }
    }
    if (lines > 0) yield batch();
  }
  if (isPassed) yield passed();
  if (openSize > 0) {
    closeLine(new Uint8Array());
    yield batch();
  }
}
