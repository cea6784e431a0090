// The long text that is measured on: the paragraphs of the labelled texts under the Open Government Licence, over and
// over, each round in another order and with other numbers in them, until there are as many words as asked.
import { storedTexts } from '../scripts/evaluate/labelled';

/** As long as the longest policy papers. */
export const LONG = 45_000;

/** Numbers in an order that a seed gives (mulberry32): the same text in every run. */
export function chance(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * most);
  };
}

export function shuffled<Value>(values: readonly Value[], pick: (most: number) => number): Value[] {
  return values
    .map((value) => ({ value, at: pick(0x7fff_ffff) }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/** Other digits in the place of the last one or two: "2024" stays a year, "£2.5bn" an amount. */
const otherNumbers = (paragraph: string, pick: (most: number) => number): string =>
  paragraph.replaceAll(/\d(?!\d)/g, () => String(pick(10)));

/** Paragraphs with this many words together, or a few more. */
export function longParagraphs(words: number): string[] {
  const pick = chance(7);
  const stored = storedTexts().flatMap(({ text }) => text.split(/\n+/).filter((line) => line.trim() !== ''));
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    for (const paragraph of shuffled(stored, pick)) {
      if (count >= words) break;
      paragraphs.push(otherNumbers(paragraph, pick));
      count += paragraph.split(/\s+/).length;
    }
  }
  return paragraphs;
}

export function longText(words: number): string {
  return longParagraphs(words).join('\n\n');
}
