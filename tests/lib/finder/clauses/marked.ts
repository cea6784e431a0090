import { readClauses } from '@/lib/finder';
import type { Strength } from '@/lib/model';

const SIGNS: Readonly<Record<Strength, string>> = { firm: 'f', continuing: 'c', exploratory: 'e' };

/** The text with its commitments marked as `[f …]`, `[c …]` or `[e …]`, and its progress as `{…}`: what rows of tests are written in. */
export function marked(text: string): string {
  const { commitments, progress } = readClauses({ text, headings: [] }, []);
  const marks = [
    ...commitments.flatMap(({ start, end, strength }) => [
      { at: start, sign: `[${SIGNS[strength]} ` },
      { at: end, sign: ']' },
    ]),
    ...progress.flatMap(({ start, end }) => [
      { at: start, sign: '{' },
      { at: end, sign: '}' },
    ]),
  ].toSorted((one, other) => one.at - other.at);
  let at = 0;
  let words = '';
  for (const mark of marks) {
    words += text.slice(at, mark.at) + mark.sign;
    at = mark.at;
  }
  return words + text.slice(at);
}

/** The text of a row, without its marks. */
export const plain = (row: string): string => row.replaceAll(/\[[fce] |[\]{}]/g, '');
