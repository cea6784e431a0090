import type { EntityType, Mention } from '@/lib/model';

/**
 * The letter that stands for a name of each type; none for counts, which may hold the one who acts. A masked text has the length of the text it was made from; a name
 * in it is its letter followed by underscores (`A____`), so that patterns can say "a body" and never see words or
 * commas inside a name.
 */
const LETTERS: Readonly<Record<EntityType, string | undefined>> = {
  organisation: 'A',
  country: 'C',
  role: 'R',
  person: 'N',
  date: 'D',
  law: 'L',
  programme: 'T',
  event: 'E',
  place: 'P',
  money: 'M',
  quantity: undefined,
};

/** A statement of the public finances: it does what it sets out ("this Budget raises the allowance"). */
const BUDGET = /(?:^|\s)(?:Budget|Spending (?:Review|Round)|(?:Autumn|Spring|Financial) Statement)(?: (?:of )?\d{4})?$/;

/** A year so long ago that what was done in it is history: it keeps no promise of our time. */
const LONG_AGO = /\b1(?:[0-8]\d|9[0-7])\d\b/;

/** What stands for a person or a firm that holds no public office. */
const PRIVATE = 'F';

const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/[’‘‛]/g, "'"],
  [/[“”„]/g, '"'],
  [/[\u00A0\u202F\u2007\u2009]/g, ' '],
  [/―/g, '—'],
  [/[‐‑]/g, '-'],
];

function letterOf(mention: Mention, isPrivate: ReadonlySet<Mention>): string | undefined {
  if (isPrivate.has(mention)) return PRIVATE;
  if (mention.type === 'programme' && BUDGET.test(mention.surface)) return 'B';
  return mention.type === 'date' && LONG_AGO.test(mention.surface) ? 'H' : LETTERS[mention.type];
}

/** `text`, character by character as long as before, with quotes, spaces and dashes folded and names masked. Counts ("22 countries") stay:
 * they may hold the one who acts.
 * @param isPrivate names of people and firms that hold no public office
 */
export function mask(text: string, mentions: readonly Mention[], isPrivate: ReadonlySet<Mention>): string {
  let folded = text;
  for (const [pattern, plain] of FOLDED) folded = folded.replace(pattern, plain);
  const parts: string[] = [];
  let at = 0;
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  for (const mention of sorted) {
    const { start, end } = mention;
    const letter = letterOf(mention, isPrivate);
    if (letter === undefined || start < at || end <= start) continue;
    parts.push(folded.slice(at, start), letter, '_'.repeat(end - start - 1));
    at = end;
  }
  parts.push(folded.slice(at));
  return parts.join('');
}
