import type { Find } from './find';
import { spelledOut } from './redefined';

/** A grant or scheme that is written small, but has letters of its own, is a name all the same. */
export const DEFINED_SMALL = [
  {
    name: 'small name with its letters',
    example: 'the rural schools grant (RSG) ends',
    counterExample: 'a small and medium enterprise (SME) pays',
  },
] as const;

const BRACKET = /^\(([A-Z]{3,6})\)/;
const NAMES_A_SCHEME = /^[a-z].* (?:grant|fund|premium|scheme|programme|allowance|levy|facility)$/;
/** How far before the bracket its words are looked for, and how long the bracket may be. */
const AROUND = 110;
const LONGEST = 8;

/** Small names before brackets that hold their first letters. Time: linear in the text. */
export function findDefined(text: string): Find[] {
  const finds: Find[] = [];
  for (let open = text.indexOf(' ('); open !== -1; open = text.indexOf(' (', open + 1)) {
    const letters = BRACKET.exec(text.slice(open + 1, open + 1 + LONGEST))?.[1];
    if (letters === undefined) continue;
    const words = spelledOut(text.slice(Math.max(0, open - AROUND), open), letters);
    if (words === undefined || !NAMES_A_SCHEME.test(words) || text.slice(open - words.length, open) !== words) continue;
    finds.push({ start: open - words.length, end: open, type: 'programme', why: 'small name with its letters' });
  }
  return finds;
}
