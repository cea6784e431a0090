import { MONTH, MONTHS, YEAR } from './date-words';
import type { Pattern } from './name-pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** Instruments with a number. */
export const LAW_PATTERNS: readonly Pattern[] = [
  {
    name: 'EU instrument with its number', because: 'numbered instruments', type: 'law', first: ['Regulation', 'Directive', 'Decision', 'Council', 'Commission', 'Implementing', 'Delegated', 'Framework'],
    pattern: sticky('(?:(?:Council|Commission|Implementing|Delegated|Framework) ){0,3}(?:Regulation|Directive|Decision)s? (?:\\((?:EU|EC|EEC|Euratom|CFSP)(?:, Euratom)?\\) (?:No\\.? ?)?\\d{1,4}/\\d{1,4}|(?:No\\.? ?)?\\d{2,4}/\\d{1,4}(?:/(?:EU|EC|EEC|JHA|CFSP|Euratom))?)(?!\\w)'),
    example: 'under Regulation (EU) 2022/2065', counterExample: 'under this Regulation',
  },
  {
    name: 'Article of an instrument', because: 'numbered instruments', type: 'law', first: ['Article', 'Articles'],
    pattern: sticky('Articles? \\d+[A-Z]?(?:\\(\\w{1,3}\\)){0,3}(?:(?:, | and | to |-)\\d+[A-Z]?(?:\\(\\w{1,3}\\)){0,3}){0,3}(?: (?:ECHR|TEU|TFEU|GDPR))?(?!\\w)'),
    example: 'rights under Article 8 ECHR', counterExample: 'an Article of faith',
  },
  {
    name: 'resolution of the Security Council', because: 'numbered instruments', type: 'law', first: ['UNSCR', 'UNSCRs', 'UNSC', 'Security', 'UN', 'United'],
    pattern: sticky('(?:UNSCRs?|(?:UNSC|(?:UN |United Nations )?Security Council) Resolutions?) (?:S/RES/)?\\d{3,4}(?:/\\d{4}| ?\\(\\d{4}\\))?(?!\\w)'),
    example: 'under UN Security Council Resolution 1325', counterExample: 'the UN Security Council met',
  },
  {
    name: 'resolution by its number', because: 'numbered instruments', type: 'law', first: ['Resolution', 'Resolutions'],
    pattern: sticky('Resolutions? (?:S/RES/)?\\d{4}(?: ?\\(\\d{4}\\))?(?!\\w)'),
    example: 'as outlined in Resolution 2735', counterExample: 'a New Year Resolution',
  },
]; // prettier-ignore

/** Words that are offices, bodies or policies only in one setting. */
export const SETTINGS: readonly Pattern[] = [
  {
    name: 'standard with its number', because: 'numbered instruments', type: 'programme', first: ['ISO', 'BS', 'EN', 'PAS', 'IEC'],
    pattern: sticky('(?:BS |EN )*(?:ISO|IEC|BS|EN|PAS)(?:/IEC)? \\d{3,5}(?:[-:]\\d{1,4})*(?![\\w,])'),
    example: 'we have ISO 14001 for our ships', counterExample: 'ISO met 14 times',
  },
  {
    name: 'budget and spending review', because: 'a statement of the public finances with two names', type: 'programme', first: ['Autumn', 'Spring', 'Budget'],
    pattern: sticky('(?:(?:Autumn|Spring) )?Budget(?: 20\\d\\d)? and (?:Spending Review|SR)(?: 20\\d\\d)?(?!\\w)'),
    example: 'the Autumn Budget and Spending Review 2021', counterExample: 'the Budget and the Spending Review',
  },
  {
    name: 'member of a parliament', because: 'an office that many hold', type: 'role', first: ['Member', 'Members'],
    pattern: sticky('Members? of (?:the )?(?:(?:Scottish|Welsh|European) )?(?:Parliament|Senedd)(?!\\w)'),
    example: 'ask your Member of Parliament', counterExample: 'a Member of the board',
  },
  {
    name: 'government of a nation', because: 'a nation by its adjective', type: 'organisation',
    first: ['Scottish', 'Welsh', 'British', 'Irish', 'French', 'German', 'Dutch', 'Belgian', 'Italian', 'Spanish', 'Danish', 'Swedish', 'Norwegian', 'Finnish', 'Polish', 'Turkish', 'Ukrainian', 'Russian', 'Chinese', 'Japanese', 'Indian', 'Australian', 'Canadian', 'American', 'Israeli', 'Iraqi', 'Afghan', 'Jamaican', 'Nigerian', 'Kenyan'],
    pattern: sticky('[A-Z][a-z]+ (?:Assembly )?government(?![\\w-])'), notAfter: /\b(?:Northern|Southern) $/,
    example: 'the Welsh government met', counterExample: 'the Northern Irish government met',
  },
  {
    name: 'base of the air force', because: 'a base bears the name of its force before that of its village', type: 'place', first: ['RAF'],
    pattern: sticky('RAF (?!(?:[A-Z][a-z]+ )?(?:Command|Regiment|Museum|Force|Group|Corps|Association|Fund|Cadets|Officers?|Police|Chaplains?)\\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?(?![\\w-])(?! [A-Z])'), after: /\b(?:[Aa]t|[Ii]n|[Nn]ear|[Ff]rom|to|[Oo]f|[Oo]utside|[Oo]ver|and|or|visited|left) $/,
    example: 'a new hangar at RAF Quarnbeck', counterExample: 'the men of RAF Bomber Command',
  },
  {
    name: 'Speaker addressed', type: 'role', first: ['Speaker'], pattern: sticky('Speaker(?!\\w)'), after: /\b(?:Mr|Madam|Mister) $/,
    example: 'Mr Speaker, I would like', counterExample: 'the Speaker Series began',
  },
  {
    name: 'monarch or peer of a place', because: 'titles of monarchs and peers', type: 'role', first: ['King', 'Queen', 'Emir', 'Sultan', 'Crown', 'Duke', 'Duchess', 'Earl', 'Countess', 'Marquess', 'Viscount'],
    pattern: sticky('(?:King|Queen|Emir|Sultan|Crown Prince|Duke|Duchess|Earl|Countess|Marquess|Viscount) of [A-Z][a-z]+(?: [A-Z][a-z]+)?(?!\\w)'),
    example: 'met the King of Jordan', counterExample: 'the King of the Belgians',
  },
  {
    name: 'the House', type: 'organisation', first: ['House'], pattern: sticky("House(?! of| [A-Z]|\\w|-)"), after: /\b(?:the|this) $/,
    example: 'as I told the House before', counterExample: 'the White House said',
  },
]; // prettier-ignore

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
