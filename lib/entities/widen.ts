import type { EntityType } from '@/lib/model';

import type { Find } from './find';
import { STARTERS } from './word-lists';

/** What stands right after a find, or right before it, and belongs to its name. Rows are tried in order. */
export interface Tail {
  readonly name: string;
  /** Why it stands though no stored text needs it: the class that it is of. */
  readonly because?: string;
  readonly type: EntityType;
  /** What the find's own words must be like. */
  readonly words: RegExp;
  /** What the text goes on with. */
  readonly after?: RegExp;
  /** What the text before ends with. */
  readonly before?: RegExp;
  readonly example: string;
  readonly whole: string;
}

export const TAILS: readonly Tail[] = [
  {
    name: 'a son of the same name', type: 'person', words: /./, after: /^,? (?:Jr|Sr)\b\.?/,
    example: 'Joseph R. Biden, Jr. and Boris Johnson', whole: 'Joseph R. Biden, Jr.',
  },
  {
    name: 'a law and its year', type: 'law', words: /\b(?:Act|Bill|Regulations|Order|Rules|Measure)$/, after: /^ (?:19|20)\d\d\b(?![-/])/,
    example: 'under the Housing (Scotland) Act 2001', whole: 'Housing (Scotland) Act 2001',
  },
  {
    name: 'the years that a programme runs', type: 'programme', words: / 20\d\d$/, after: /^ to 20\d\d\b/,
    example: 'the Harbour Towns Operational Programme 2014 to 2020', whole: 'Harbour Towns Operational Programme 2014 to 2020',
  },
  {
    name: 'letters with a number', type: 'programme', words: /^[A-Z]{2,6}$/, after: /^ [1-9](?![\d:%-]|[.,]\d| (?:million|billion|per))\b/,
    example: 'the Quay Rope Strategy (QRS) and QRS 2 followed', whole: 'QRS 2',
  },
  {
    name: 'the year that a programme begins after', type: 'programme', words: / (?:Framework|Strategy|Agenda|Plan|Goals|Programme|Partnership)$/, before: /(?:^|[^\w-])(post-20\d\d )$/,
    example: 'the post-2020 Harbour Towns Framework', whole: 'post-2020 Harbour Towns Framework',
  },
  {
    name: 'a company and its kind', type: 'organisation', words: /^[A-Z]/, after: /^ (?:plc|ltd)\b/,
    example: 'Barclays plc agreed', whole: 'Barclays plc',
  },
  {
    name: 'how often a number comes', type: 'quantity', words: /^\d[\d,.]*$/, after: /^ (?:a|per) (?:day|week|month|year)\b/,
    example: 'tests rose to 161,000 a day', whole: '161,000 a day',
  },
  {
    name: 'a house number and its street', because: 'addresses begin with a number', type: 'place', words: /^(?:Number 10|No\.? ?10)$/, after: /^ Downing Street\b/,
    example: 'at Number 10 Downing Street', whole: 'Number 10 Downing Street',
  },
  {
    name: 'a number before its street', type: 'place', words: /[a-z] (?:Street|Road|Avenue)$/, before: /(?:^|[\s(])(\d{1,3} )$/,
    example: 'the door of 11 Downing Street', whole: '11 Downing Street',
  },
]; // prettier-ignore

/** How much of the text around a find a row may look at. */
const AROUND = 44;

/** A link to an Act of another year is none. */
function bearersOf(find: Find, words: string): Pick<Find, 'bearers'> {
  const year = /(?:19|20)\d\d$/.exec(words)?.[0];
  if (find.bearers === undefined) return {};
  const same =
    find.type === 'law' && year !== undefined ? ({ name }: { name: string }) => name.endsWith(year) : () => true;
  return { bearers: find.bearers.filter(same) };
}

/** The finds with what belongs to their names. */
export function withTails(text: string, finds: readonly Find[]): Find[] {
  return finds.map((find) => {
    const words = text.slice(find.start, find.end);
    for (const row of TAILS) {
      if (row.type !== find.type || !row.words.test(words)) continue;
      const after = row.after?.exec(text.slice(find.end, find.end + AROUND))?.[0] ?? '';
      const before = row.before?.exec(text.slice(Math.max(0, find.start - AROUND), find.start))?.[1] ?? '';
      if (after + before === '') continue;
      const [start, end] = [find.start - before.length, find.end + after.length];
      return { ...find, start, end, why: row.name, ...bearersOf(find, text.slice(start, end)) };
    }
    return find;
  });
}

const PART_OF_LAW =
  /(?:^|[^\w])((?:[Aa]rticles?|[Ss]ections?|[Pp]art|[Ss]chedule|[Cc]hapter|[Rr]egulation|[Cc]lause)s? \w{1,5}(?:\(\w{1,3}\)){0,3} (?:of|to) (?:the )?)$/;

/** "section 24 of the Immigration Act 1971": the numbered part and its law are one mention. */
export function withParts(text: string, finds: readonly Find[]): Find[] {
  return finds.map((find) => {
    if (find.type !== 'law') return find;
    const part = PART_OF_LAW.exec(text.slice(Math.max(0, find.start - AROUND), find.start))?.[1];
    return part === undefined ? find : { ...find, start: find.start - part.length, why: 'numbered part of a law' };
  });
}

const YEAR_BEFORE = /(?:\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his)|'s) (?:19|20)\d\d $/;
const KNOWN = /^(?:gazetteer|definition in brackets)$/;

/** "the 2024 NATO Summit": a year inside a name belongs to the name. */
export function withYears(text: string, finds: readonly Find[]): Find[] {
  return finds.map((find) => {
    if (!KNOWN.test(find.why) || !/event|law|programme/.test(find.type)) return find;
    const dated = YEAR_BEFORE.test(text.slice(Math.max(0, find.start - 12), find.start));
    return dated ? { ...find, start: find.start - 5 } : find;
  });
}

const GAMES_AFTER = /^ (?:Olympic|Paralympic|Commonwealth)(?: and Paralympic)? Games\b/;
const PLACE_BEFORE = /(?:^|[^\w-])([A-Z][a-z]+ )$/;

/** "London 2012 Olympic Games", "Glasgow 2014 Commonwealth Games": the place and the year belong to the name. */
export function withGames(text: string, finds: readonly Find[]): Find[] {
  return finds.map((find) => {
    if (find.type !== 'event') return find;
    const games = GAMES_AFTER.exec(text.slice(find.end, find.end + 40))?.[0];
    if (games !== undefined) return { ...find, end: find.end + games.length };
    const place =
      find.why === 'games of a year'
        ? PLACE_BEFORE.exec(text.slice(Math.max(0, find.start - 24), find.start))?.[1]
        : undefined;
    return place === undefined || STARTERS.has(place.trim()) ? find : { ...find, start: find.start - place.length };
  });
}
