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
 * they may hold the one who acts. */
export function mask(text: string, mentions: readonly Mention[]): string {
  let folded = text;
  for (const [pattern, plain] of FOLDED) folded = folded.replace(pattern, plain);
  const parts: string[] = [];
  let at = 0;
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const isPrivate = privateNames(sorted);
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

/** Names that a text alone made known: no list holds them, and no office or kind of body is in them. */
const BY_FORM: ReadonlySet<string> = new Set([
  'forename and surname',
  'forename after the full name',
  'surname after the full name',
  'capitals again and again',
]);

/**
 * States and groups under sanctions of the United Kingdom for what they do: its texts tell of their deeds to condemn
 * them, and of their promises by others' report.
 */
const SANCTIONED: ReadonlySet<string> = new Set([
  'Russia',
  'Belarus',
  'Iran',
  'North Korea',
  'Vladimir Putin',
  'Alexander Lukashenko',
  'Bashar al-Assad',
  'Hamas',
  'Hizballah',
  'Houthis',
  'Taliban',
  'Wagner Group',
  'Daesh',
]);

/** How far from a name its office can stand: "Jane Smith, the Minister for Trade". In UTF-16 code units. */
const NEAR_OFFICE = 7;

const lastWord = (surface: string): string => surface.slice(surface.lastIndexOf(' ') + 1);
const isSanctioned = ({ entityName }: Mention): boolean => entityName !== undefined && SANCTIONED.has(entityName);
const isByForm = ({ entityId, why }: Mention): boolean => entityId === undefined && BY_FORM.has(why);

/**
 * The people and firms of a text that hold no public office in it, as far as it tells, and those whom it tells of to
 * condemn: what they do is no deed that could keep a promise. A person who is named with an office once holds it in the whole text.
 */
export function privateNames(sorted: readonly Mention[]): ReadonlySet<Mention> {
  const inOffice = new Set<string>();
  sorted.forEach((mention, index) => {
    if (mention.type !== 'person') return;
    const [before, after] = [sorted[index - 1], sorted[index + 1]];
    const led = before?.type === 'role' && mention.start - before.end <= NEAR_OFFICE;
    const followed = after?.type === 'role' && after.start - mention.end <= NEAR_OFFICE;
    if (led || followed || !isByForm(mention)) for (const word of mention.surface.split(' ')) inOffice.add(word);
  });
  return new Set(
    sorted.filter(
      (mention) =>
        isSanctioned(mention) ||
        (isByForm(mention) &&
          (mention.type === 'organisation' || (mention.type === 'person' && !inOffice.has(lastWord(mention.surface))))),
    ),
  );
}
