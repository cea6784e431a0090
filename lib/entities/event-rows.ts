import { MONTH, MONTHS, YEAR } from './date-words';
import type { Pattern } from './pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const SPORTS =
  '(?:(?:Youth |Summer |Winter )?(?:Olympic|Paralympic|Commonwealth|Invictus|Asian|European|Special Olympics)(?: and (?:Paralympic|Commonwealth))? Games|Olympics|Paralympics|(?:Rugby |FIFA |Cricket )?World Cup)';

const OF_THIS = /\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his|[Aa]t) (?:(?:next|last|previous|upcoming|forthcoming) )?$/;

/** Games and meetings with a number or a year: without it they are no events (ANNOTATION, Entities). */
export const EVENT_PATTERNS: readonly Pattern[] = [
  {
    name: 'games with a number', because: 'ordinal and dated events', type: 'event', first: 'digit',
    pattern: sticky(`\\d{1,3}(?:st|nd|rd|th) ${SPORTS}(?!\\w)`),
    example: 'the 20th Commonwealth Games begin', counterExample: 'the Commonwealth Games begin',
  },
  {
    name: 'games of a year', because: 'ordinal and dated events', type: 'event', first: 'year',
    pattern: sticky(`${YEAR} ${SPORTS}(?!\\w)`),
    example: 'a safe 2014 Commonwealth Games', counterExample: 'the Games of 2014',
  },
  {
    name: 'meeting of a year', type: 'event', first: 'year',
    pattern: sticky(`${YEAR}(?: [A-Z][A-Za-z-]*){0,4}(?: ministerial| annual)? (?:conference|summit|meeting)(?![\\w-])`),
    after: /\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his|[Aa]t) $/,
    example: 'at the 2014 Harbour Towns conference', counterExample: 'in 2014 conference calls rose',
  },
  {
    name: 'meeting of a month', because: 'ordinal and dated events', type: 'event', first: MONTHS,
    pattern: sticky(`${MONTH}(?: [A-Z][A-Za-z-]*| of(?= [A-Z])){0,6} (?:meeting|summit|conference)(?: of (?:the )?[A-Z][\\w-]*(?:(?: of| for| and)? [A-Z][\\w-]*){0,7})?(?![\\w-])`),
    after: OF_THIS,
    example: 'to the September QRX Board of Governors meeting', counterExample: 'in September meetings go on',
  },
]; // prettier-ignore
