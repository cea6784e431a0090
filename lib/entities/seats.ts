import type { Find } from './find';
import { HOUSES } from './lexicon';

/** A house that stands for who works in it: a place where something is held in it, a body where it has people or speaks. */
export const SEATS = [
  {
    name: 'a house in which they meet',
    because: 'a house is a place where a preposition of place stands before it',
    type: 'place',
    before: /\b(?:[Aa]t|[Ii]nside|[Oo]utside) (?:the )?$/,
    example: 'talks were held at the White House',
    counterExample: 'talks with the White House',
  },
  {
    name: 'a house that speaks',
    type: 'organisation',
    after: /^(?:'s)? (?:officials|representatives|spokes(?:man|woman|person)|sources|said|says|confirmed|announced)\b/,
    example: 'Downing Street representatives met',
    counterExample: 'a Downing Street press conference',
  },
] as const;

/** How much of the text around a house a row may look at, and the longest house. */
const AROUND = 24;
const LONGEST = 17;

/** The finds with houses as what the text means by them. A house that is no longer what the list has is linked to nothing. */
export function withSeats(text: string, finds: readonly Find[]): Find[] {
  return finds.map((find) => {
    if (find.end - find.start > LONGEST || !HOUSES.has(text.slice(find.start, find.end))) return find;
    const before = text.slice(Math.max(0, find.start - AROUND), find.start);
    const after = text.slice(find.end, find.end + AROUND);
    const row = SEATS.find((row) => ('before' in row ? row.before.test(before) : row.after.test(after)));
    if (row === undefined || row.type === find.type) return find;
    return { start: find.start, end: find.end, type: row.type, why: row.name };
  });
}
