import type { Span } from '@/lib/model';
import { blocksOf } from '@/lib/spans';

/** A block that is longer is read in pieces of whole sentences, in UTF-16 code units: some speeches are one block. */
const LONGEST = 900;
/** What is shorter than this many words is a heading or a label, and answers nothing. */
const FEWEST_WORDS = 5;
const SENTENCE_END = /[.!?][’”"')\]]*\s+(?=["“‘('\p{Lu}\p{N}])/gu;

/** Pieces of at most `LONGEST`, cut between sentences where there is an end of one, else where the length is reached. */
function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  const ends = [...text.slice(start, end).matchAll(SENTENCE_END)].map(
    ({ index, 0: cut }) => start + index + cut.length,
  );
  let from = start;
  let reached = start;
  for (const cut of [...ends, end]) {
    if (cut - from > LONGEST && reached > from) {
      yield { start: from, end: reached };
      from = reached;
    }
    while (cut - from > LONGEST) {
      yield { start: from, end: from + LONGEST };
      from += LONGEST;
    }
    reached = cut;
  }
  if (end > from) yield { start: from, end };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

/**
 * The passages of a text that may answer something: its blocks, long ones in pieces, without headings and labels.
 * Offsets are UTF-16 code units; in order, none over another. Time: linear.
 */
export function passagesOf(text: string): readonly Span[] {
  return blocksOf(text)
    .flatMap((block) => (block.end - block.start > LONGEST ? [...piecesOf(text, block)] : [block]))
    .map((piece) => trimmed(text, piece))
    .filter(({ start, end }) => text.slice(start, end).split(/\s+/u).length >= FEWEST_WORDS);
}
