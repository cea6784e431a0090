/** First characters and lengths of some words: most other words are told apart without being cut out of the text. */
export type WordShapes = Uint8Array;

const LENGTHS = 32;
const CHARACTERS = 128;

const shapeOf = (code: number, length: number): number =>
  Math.min(code, CHARACTERS - 1) * LENGTHS + Math.min(length, LENGTHS - 1);

export function wordShapes(words: Iterable<string>): WordShapes {
  const shapes = new Uint8Array(CHARACTERS * LENGTHS);
  for (const word of words) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;
  return shapes;
}

/** Whether one of the words may be this one, by the code of its first character and its length. */
export function mayBe(shapes: WordShapes, code: number, length: number): boolean {
  return shapes[shapeOf(code, length)] === 1;
}
