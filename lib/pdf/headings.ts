import { greatest, toHalf } from './figures';
import type { Passage } from './paragraphs';

/** A heading is larger than the text by this factor, or as large and bold. */
const LARGER = 1.08;
/** More lines are a paragraph in large letters. */
const MOST_LINES = 4;
const LOWEST_LEVEL = 6;
/** A heading may end with a question mark; what ends otherwise is a sentence or announces something. */
const CLOSED = /[.:;,]["'”’)\]]*$/u;
const HAS_LETTERS = /\p{L}{2}/u;

interface Look {
  readonly size: number;
  readonly isBold: boolean;
}

const lookOf = ({ lines }: Passage): Look => ({
  size: toHalf(greatest(lines.map(({ size }) => size))),
  isBold: lines.every(({ isBold }) => isBold),
});

function isHeading(passage: Passage, size: number): boolean {
  const { lines } = passage;
  const text = lines.map((line) => line.text).join(' ');
  if (lines.length > MOST_LINES || CLOSED.test(text) || !HAS_LETTERS.test(text)) return false;
  const look = lookOf(passage);
  return look.size > LARGER * size || (look.isBold && look.size > size / LARGER);
}

const keyOf = ({ size, isBold }: Look): string => `${size} ${isBold}`;

/**
 * Tells which passages are headings, by their size and weight, and gives each its level: the largest is 1; of one size
 * what is bold stands above what is not.
 * @param size of the text of the file
 */
export function withHeadings(passages: readonly Passage[], size: number): readonly Passage[] {
  const headings = new Set(
    passages.filter(
      (passage) => passage.kind !== 'table row' && passage.kind !== 'footnote' && isHeading(passage, size),
    ),
  );
  const looks = new Map([...headings].map((heading) => [keyOf(lookOf(heading)), lookOf(heading)]));
  const order = [...looks.values()].sort(
    (one, other) => other.size - one.size || Number(other.isBold) - Number(one.isBold),
  );
  const levels = new Map(order.map((look, at) => [keyOf(look), Math.min(LOWEST_LEVEL, at + 1)]));
  return passages.map((passage) =>
    headings.has(passage) ? { ...passage, kind: 'heading', level: levels.get(keyOf(lookOf(passage))) ?? 1 } : passage,
  );
}
