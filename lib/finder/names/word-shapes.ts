/** First characters and lengths of some words: most other words are told apart without being cut out of the text. */
export type WordShapes = Uint8Array;

const LENGTHS = 32;
const CHARACTERS = 128;

const shapeOf = (code: number, length: number): number =>
  Math.min(code, CHARACTERS - 1) * LENGTHS + Math.min(length, LENGTHS - 1);

/** The place of a word's shape. */
export const shapeOfWord = (word: string): number => shapeOf(word.charCodeAt(0), word.length);

export const wordShapes = (words: Iterable<string>): WordShapes => shapesAt(Array.from(words, shapeOfWord));

/** Whether one of the words may be this one, by the code of its first character and its length. */
export function mayBe(shapes: WordShapes, code: number, length: number): boolean {
  return shapes[shapeOf(code, length)] === 1;
}

/** The shapes at these places. */
export function shapesAt(places: readonly number[]): WordShapes {
  const shapes = new Uint8Array(CHARACTERS * LENGTHS);
  for (const at of places) shapes[at] = 1;
  return shapes;
}

export const eitherShape = (one: WordShapes, other: WordShapes): WordShapes =>
  one.map((is, at) => is | (other[at] ?? 0));
