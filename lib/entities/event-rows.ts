import { YEAR } from './date-words';
import type { Pattern } from './pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const SPORTS =
  '(?:(?:Youth |Summer |Winter )?(?:Olympic|Paralympic|Commonwealth|Invictus|Asian|European|Special Olympics)(?: and (?:Paralympic|Commonwealth))? Games|Olympics|Paralympics|(?:Rugby |FIFA |Cricket )?World Cup)';

/** Games and meetings with a number or a year: without it they are no events (ANNOTATION, Entities). */
export const EVENT_PATTERNS: readonly Pattern[] = [
  {
    name: 'games with a number', type: 'event', first: 'digit',
    pattern: sticky(`\\d{1,3}(?:st|nd|rd|th) ${SPORTS}(?!\\w)`),
    example: 'the 20th Commonwealth Games begin', counterExample: 'the Commonwealth Games begin',
  },
  {
    name: 'games of a year', type: 'event', first: 'year',
    pattern: sticky(`${YEAR} ${SPORTS}(?!\\w)`),
    example: 'a safe 2014 Commonwealth Games', counterExample: 'the Games of 2014',
  },
  {
    name: 'meeting of a year', type: 'event', first: 'year',
    pattern: sticky(`${YEAR}(?: [A-Z][A-Za-z-]*){0,4}(?: ministerial| annual)? (?:conference|summit|meeting)(?![\\w-])`),
    after: /\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his|[Aa]t) $/,
    example: 'at the 2014 Harbour Towns conference', counterExample: 'in 2014 conference calls rose',
  },
]; // prettier-ignore
