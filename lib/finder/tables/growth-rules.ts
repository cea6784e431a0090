import type { Rule } from '../names/apply-rules';
import { STARTERS } from './word-lists';

const GROW = { does: 'grow' } as const;
const EVENT = new Set(['event'] as const);
const LAW = new Set(['law'] as const);
const ORGANISATION = new Set(['organisation'] as const);
const PERSON = new Set(['person'] as const);
const PLACE = new Set(['place'] as const);
const PROGRAMME = new Set(['programme'] as const);
const QUANTITY = new Set(['quantity'] as const);
const AGREED = new Set(['law', 'programme'] as const);
const DATED = new Set(['event', 'law', 'programme'] as const);

/** What stands right after a name or right before it, and belongs to it. Applied to the finds that were chosen. */
export const GROWTH_RULES: readonly Rule[] = [
  {
    name: 'a son of the same name', because: 'endings of names of people', effect: GROW, types: PERSON, after: /^,? (?:Jr|Sr)\b\.?/,
    example: 'Joseph R. Biden, Jr. and Boris Johnson', gives: ['person: Joseph R. Biden, Jr.', 'person: Boris Johnson'],
    counterExample: 'Joseph R. Biden and Boris Johnson',
  },
  {
    name: 'a law and its year', because: 'a law is cited with its year', effect: GROW, types: LAW, words: /\b(?:Act|Bill|Regulations|Order|Rules|Measure)$/, after: /^ (?:19|20)\d\d(?:-\d\d)?\b(?![-/])/,
    example: 'under the Housing (Scotland) Act 2001', gives: ['law: Housing (Scotland) Act 2001'],
    counterExample: 'under the Housing Act of 2001',
  },
  {
    name: 'a law with its letters and its year', because: 'a law is cited with its year', effect: GROW, types: LAW, words: /\b(?:Act|Bill|Regulations|Order|Rules|Measure)$/, after: /^ \([A-Z]{2,8}\) (?:19|20)\d\d\b(?![-/])/,
    example: 'under the Harbour Waste Regulations (HWR) 2014', gives: ['law: Harbour Waste Regulations (HWR) 2014'],
    counterExample: 'under the Harbour Waste Regulations (HWR) of 2014',
  },
  {
    name: 'letters of a law and its year', because: 'a law is cited with its year', effect: GROW, types: LAW, words: /^[A-Z]{2,6}$/, after: /^ (?:(?:19|20)\d\d\b(?![-/])|Annex(?:es)? (?:[IVX]+|\d+)\b)/,
    example: 'the Harbour Waste Act (HWA) and HWA 2014', gives: ['law: Harbour Waste Act', 'law: HWA', 'law: HWA 2014'],
    counterExample: 'the Harbour Waste Act (HWA) and HWA of 2014',
  },
  {
    name: 'the place of a body before its letters', because: 'letters that tell how far a name goes', effect: GROW, types: ORGANISATION, words: / for /, after: /^ in [A-Z][a-z]+(?= \([A-Z]{3,6}\))/,
    example: 'the Organisation for Harbour Trade in France (OHTF) met', gives: ['organisation: Organisation for Harbour Trade in France'],
    counterExample: 'the Organisation for Harbour Trade in France met',
  },
  {
    name: 'the years that a programme runs', because: 'dated names', effect: GROW, types: PROGRAMME, words: / 20\d\d$/, after: /^ to 20\d\d\b/,
    example: 'the Harbour Towns Operational Programme 2014 to 2020', gives: ['programme: Harbour Towns Operational Programme 2014 to 2020'],
    counterExample: 'the Harbour Towns Operational Programme 2014 for 2020',
  },
  {
    name: 'letters with a number', because: 'numbered editions', effect: GROW, types: PROGRAMME, words: /^[A-Z]{2,6}$/, after: /^ [1-9](?![\d:%-]|[.,]\d| (?:million|billion|per))\b/,
    example: 'the Quay Rope Strategy (QRS) and QRS 2 followed', gives: ['programme: Quay Rope Strategy', 'programme: QRS', 'programme: QRS 2'],
    counterExample: 'the Quay Rope Strategy (QRS) and QRS 20 followed',
  },
  {
    name: 'the year that a programme begins after', because: 'dated names', effect: GROW, types: PROGRAMME, words: / (?:Framework|Strategy|Agenda|Plan|Goals|Programme|Partnership)$/, before: /(?:^|[^\w-])(post-20\d\d )$/,
    example: 'the post-2020 Harbour Towns Framework', gives: ['programme: post-2020 Harbour Towns Framework'],
    counterExample: 'the Harbour Towns Framework after 2020',
  },
  {
    name: 'a company and its kind', because: 'the legal form of a company', effect: GROW, types: ORGANISATION, words: /^[A-Z]/, after: /^ (?:plc|ltd)\b/,
    example: 'Barclays plc agreed', gives: ['organisation: Barclays plc'],
    counterExample: 'Barclays agreed',
  },
  {
    name: 'how often a number comes', because: 'rates', effect: GROW, types: QUANTITY, words: /^\d[\d,.]*$/, after: /^ (?:a|per) (?:day|week|month|year)\b/,
    example: 'tests rose to 161,000 a day', gives: ['quantity: 161,000 a day'],
    counterExample: 'tests rose to 161,000 a head',
  },
  {
    name: 'a house number and its street', because: 'addresses begin with a number', effect: GROW, types: PLACE, words: /^(?:Number 10|No\.? ?10)$/, after: /^ Downing Street\b/,
    example: 'at Number 10 Downing Street', gives: ['place: Number 10 Downing Street'],
    counterExample: 'at Number 10 in Downing Street',
  },
  {
    name: 'a number before its street', because: 'addresses begin with a number', effect: GROW, types: PLACE, words: /[a-z] (?:Street|Road|Avenue)$/, before: /(?:^|[\s(])(\d{1,3} )$/,
    example: 'the door of 11 Downing Street', gives: ['place: 11 Downing Street'],
    counterExample: 'the door of Downing Street',
  },
  {
    name: 'the number of a meeting', because: 'ordinal and dated events', effect: GROW, types: EVENT, words: / (?:Conference|Summit|Meeting|Ministerial|Forum|Session|Congress|Symposium|Roundtable|Assembly)$/,
    before: /(?:^|[^\w])(\d{1,3}(?:st|nd|rd|th) (?:[Aa]nnual )?)$/,
    example: 'at the 12th Harbour Towns Conference', gives: ['event: 12th Harbour Towns Conference'],
    counterExample: 'at the 12 Harbour Towns Conference rooms',
  },
  {
    name: 'the part of a state in which a policy runs', because: 'a bracket that tells which of several', effect: GROW, types: PROGRAMME, words: / (?:Scheme|Fund|Programme|Grant|Plan|Strategy|Allowance|Payment|Initiative)$/,
    after: /^ \((?:England|Scotland|Wales|Northern Ireland|England and Wales|Great Britain|GB|UK)\)/,
    example: 'the Mooring Support Scheme (Northern Ireland) opened', gives: ['programme: Mooring Support Scheme (Northern Ireland)'],
    counterExample: 'the Mooring Support Scheme (in Northern Ireland) opened',
  },
  {
    name: 'the part of a state in which a law runs', because: 'a bracket that tells which of several', effect: GROW, types: LAW, words: /\b(?:Act|Bill|Order|Regulations)$/,
    after: /^ \((?:England|Scotland|Wales|Northern Ireland|England and Wales)\)(?: (?:19|20)\d\d\b)?/,
    example: 'under the Harbours Act (Northern Ireland) 2015', gives: ['law: Harbours Act (Northern Ireland) 2015'],
    counterExample: 'under the Harbours Act (in Northern Ireland)',
  },
  {
    name: 'a year within a name', because: 'dated names', effect: GROW, types: DATED, words: /^(?!(?:19|20)\d\d\b)/, before: /(?:\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]his)|'s) ((?:19|20)\d\d )$/,
    example: 'at the 2024 NATO Summit', gives: ['event: 2024 NATO Summit'], counterExample: 'in 2024 NATO Summit talks began',
  },
  {
    name: 'the two sides of an agreement', because: 'an agreement is told by its parties', effect: GROW, types: AGREED, words: / (?:Accord|Agreement|Arrangement|Charter|Compact|Deal|Dialogue|Forum|Framework|Pact|Partnership|Treaty)$/,
    before: /(?:^|[\s(])((?:[A-Z]\.[A-Z]\.|[A-Z]{2,5}|[A-Z][a-z]+)-(?:[A-Z]\.[A-Z]\.|[A-Z]{2,5}|[A-Z][a-z]+) )$/,
    example: 'the U.S.-UK Economic Prosperity Deal', gives: ['programme: U.S.-UK Economic Prosperity Deal'],
    counterExample: 'the U.S. and UK Economic Prosperity Deal',
  },
  {
    name: 'the place of games', because: 'ordinal and dated events', effect: GROW, types: EVENT, words: /^(?:19|20)\d\d .*(?:Games|Olympics|Paralympics|World Cup)$/,
    before: new RegExp(`(?:^|[^\\w-])((?!(?:${[...STARTERS].join('|')}) )[A-Z][a-z]+ )$`),
    example: 'the Glasgow 2014 Commonwealth Games', gives: ['event: Glasgow 2014 Commonwealth Games'], counterExample: 'The 2014 Commonwealth Games',
  },
  {
    name: 'numbered part of a law', effect: GROW, types: LAW,
    before: /(?:^|[^\w])((?:[Aa]rticles?|[Ss]ections?|[Pp]art|[Ss]chedule|[Cc]hapter|[Rr]egulation|[Cc]lause)s? \w{1,5}(?:\(\w{1,3}\)){0,3} (?:of|to) (?:the )?)$/,
    example: 'section 24 of the Immigration Act 1971', gives: ['law: section 24 of the Immigration Act 1971'],
    counterExample: 'a part of the Immigration Act 1971',
  },
]; // prettier-ignore
