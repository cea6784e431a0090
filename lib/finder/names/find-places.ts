import { WEEKDAYS, monthOf } from '../tables/date-words';
import { headRow } from '../tables/heads';
import { FORENAMES } from '../tables/lexicon';
import { GENERIC, STARTERS } from '../tables/word-lists';
import type { Find } from './find';
import type { Segment } from './segment';

/** Towns that no list holds, told by the word before them. */
export const UNLISTED_PLACES = [
  {
    name: 'place after “in” or “near”',
    example: 'Leaders met in Quarnbeck, and agreed.',
    counterExample: 'Letters in English, and in Braille.',
  },
] as const;

const BEFORE = /(?:^|[^\w-])(?:[a-z]+|,) (?:in|near|outside)(?: nearby)? $|^(?:[Ii]n|[Nn]ear) $/;
const AFTER = /^(?:[,.;)]|$|\n| (?:and|to|on|last|this|in|where|for)\b)/;
/** Endings of adjectives, languages, plurals and abstract nouns: "in English", "in Partnership". */
const NO_PLACE =
  /(?:ing|ed|ly|tion|ment|ity|ship|ness|ism|ish|ese|ian|ence|ance|ille|ics|ors|ers|[^aeiou]es|ies|tres|ters)$/;
const LONG_ENOUGH = 4;

/** "a stake in Urenco": in a firm, not at a place. */
const NOT_AT =
  /\b(?:shareholding|stake|shares?|invest(?:ed|ing|ment|ments)?|confidence|faith|interest|trust|experts?|degree|write|written|speak|available) in $/;

/** A single unknown word after "in", "near" or "outside" where the phrase ends. */
export function findPlaces(text: string, segments: readonly Segment[]): Find[] {
  return segments.flatMap((segment): Find[] => {
    const [unit, more] = segment;
    if (unit?.kind !== 'word' || more !== undefined || !/^[A-Z][a-z-]+$/.test(unit.words)) return [];
    const word = unit.words;
    if (word.length < LONG_ENOUGH || NO_PLACE.test(word) || headRow(word) !== undefined || monthOf(word) > 0) return [];
    if (STARTERS.has(word) || GENERIC.has(word) || FORENAMES.has(word) || WEEKDAYS.includes(word)) return [];
    const before = text.slice(Math.max(0, unit.start - 24), unit.start);
    if (NOT_AT.test(before)) return [];
    if (!BEFORE.test(before) || !AFTER.test(text.slice(unit.end, unit.end + 8))) return [];
    return [{ start: unit.start, end: unit.end, type: 'place', why: 'place after “in” or “near”' }];
  });
}
