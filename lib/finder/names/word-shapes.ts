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

/** The shapes as a file holds them: the places of those that there are. */
export const packShapes = (shapes: WordShapes): readonly number[] =>
  Array.from(shapes.keys()).filter((at) => shapes[at] === 1);

export function unpackShapes(places: readonly number[]): WordShapes {
  const shapes = new Uint8Array(CHARACTERS * LENGTHS);
  for (const at of places) shapes[at] = 1;
  return shapes;
}

export const eitherShape = (one: WordShapes, other: WordShapes): WordShapes =>
  one.map((is, at) => is | (other[at] ?? 0));
