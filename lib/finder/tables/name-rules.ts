import type { Rule } from '../names/apply-rules';
import { HOUSES, PLACES_THAT_ARE_WORDS, SITES } from './lexicon';

const DROP = { does: 'drop' } as const;
const EVENT = new Set(['event'] as const);
const PLACE = new Set(['place'] as const);
const PROGRAMME = new Set(['programme'] as const);
const WITHIN_A_THING = new Set(['organisation', 'role'] as const);

const AT_A_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|to|[Oo]utside|[Aa]round|[Aa]cross|[Vv]isit(?:ed|ing)? to|visited|visit|[Ii]nto|for|between|and|of|or|,) $/;

/** Arrangements that may have members and act (ANNOTATION, Entities). */
const ARRANGEMENT =
  /\b(?:Partnership|Initiative|Alliance|Coalition|Network|Compact|Hub|Platform|Dialogue|Mission|System)$/;
const ACTS =
  /^(?:,? which)? (?:(?:is|are|has) (?:also |now |recently )?(?:launching|launched|published|publishing|established|agreed|met|led|convened|convening|working with)|(?:will|would|shall|must|can) (?:also |now )?(?:design|operate|advise|publish|meet|convene|recommend|report|agree|coordinate|co-ordinate|oversee|lead|bring together|work with|work closely)|met|agreed|said|says|published|recommended|welcomes?d?|called on|is chaired|was chaired|has \d+ members|members|member countries|meetings?|secretariat)\b/;

/** Names that mean several things, or nothing: what stands around them decides. Applied before finds are chosen. */
export const SETTING_RULES: readonly Rule[] = [
  {
    name: 'a parliament’s time', effect: DROP, words: new Set(['Parliament']),
    before: /\b(?:[Tt]his|[Ff]uture|[Nn]ext|[Ll]ast|[Pp]revious|[Cc]urrent|[Nn]ew|hung|[Oo]ver the|[Dd]uring the|[Ee]ach|[Ii]n the|[Oo]f the) $/,
    example: 'for the remainder of the Parliament', gives: [], counterExample: 'a statement to Parliament',
  },
  {
    name: 'by whose command', because: 'the formula on the front of every command paper', effect: DROP,
    words: /^Command of H(?:er|is) Majesty$/, before: /\b[Bb]y $/,
    example: 'laid by Command of Her Majesty', gives: [], counterExample: 'the Command of Her Majesty',
  },
  {
    name: 'a paper of any kind', because: 'a kind of document with an indefinite article names none', effect: DROP, types: PROGRAMME, words: /^(?:White|Green) Papers?$/,
    before: /\b(?:[Aa]|[Aa]ny|[Nn]ew|[Ff]uture|[Ff]orthcoming) $/,
    example: 'we will publish a White Paper in spring 2025', gives: ['date: spring 2025'], counterExample: 'the Quay White Paper came. The White Paper says so.',
  },
  {
    name: 'who gives a prize or a card', because: 'a name within the name of a thing that is none', effect: DROP, types: WITHIN_A_THING,
    after: /^ (?:(?:[A-Z][\w-]*|\d+) ){1,3}(?:Cards?|Medals?|Prizes?|[Aa]wards?)\b/,
    example: 'holders of the HM Armed Forces Harbour Card', gives: [], counterExample: 'HM Armed Forces gave cards',
  },
  {
    name: 'a city by its name', because: 'a head with its own name behind it', effect: DROP, types: PLACE, words: new Set(['City']),
    after: /^ of [A-Z]/,
    example: 'the City of Copenhagen', gives: ['place: Copenhagen'], counterExample: 'banks in the City fell',
  },
  {
    name: 'games of the Commonwealth', because: 'a name within a longer one', effect: DROP, words: new Set(['Commonwealth']), after: /^ (?:Games|Pool|War|Day|Avenue)\b/,
    example: 'at the Commonwealth Games', gives: [], counterExample: 'the Commonwealth met',
  },
  {
    name: 'a place on the net', because: 'a company by metonymy for its service', effect: DROP, words: SITES,
    before: /\b(?:[Oo]n|[Vv]ia|[Uu]sing|[Tt]hrough|[Oo]ur|[Yy]our) $/,
    example: 'watch it on YouTube', gives: [], counterExample: 'we met Facebook and others',
  },
  {
    name: 'our forces', effect: DROP, words: new Set(['Armed Forces']), before: /\b[Oo]ur $/,
    example: 'around the world for our Armed Forces', gives: [], counterExample: 'the Armed Forces need them',
  },
  {
    name: 'a ship of the auxiliary', effect: DROP, words: new Set(['RFA']), after: /^ [A-Z][a-z]/,
    example: 'the ship RFA Argus', gives: [], counterExample: 'the RFA has ships',
  },
  {
    name: 'a government of part of an island', effect: DROP, words: /^Irish [Gg]overnment$/, before: /\bNorthern $/,
    example: 'the Welsh and Northern Irish government', gives: [], counterExample: 'the Irish government agreed',
  },
  {
    name: 'a ship', because: 'ships are named after places', effect: DROP, types: PLACE, before: /\b(?:HMS|HMY|RFA|RRS|HMCS|HMAS|USS|MV) $/,
    example: 'aboard HMS Argyll', gives: [], counterExample: 'a visit to Argyll',
  },
  {
    name: 'places that are words', effect: DROP, types: PLACE, words: PLACES_THAT_ARE_WORDS, unlessAfter: AT_A_PLACE,
    example: 'Reading is taught in schools', gives: [], counterExample: 'a new hospital in Reading',
  },
  {
    name: 'a house in which they meet', because: 'a house is a place where a preposition of place stands before it',
    effect: { does: 'retype', to: 'place', link: 'goes' }, words: HOUSES, before: /\b(?:[Aa]t|[Ii]nside|[Oo]utside) (?:the )?$/,
    example: 'talks were held at the White House', gives: ['place: White House'], counterExample: 'talks with the White House',
  },
  {
    name: 'a house that speaks', because: 'a house for who works in it', effect: { does: 'retype', to: 'organisation', link: 'goes' }, words: HOUSES,
    after: /^(?:'s)? (?:officials|representatives|spokes(?:man|woman|person)|sources|said|says|confirmed|announced)\b/,
    example: 'Downing Street representatives met', gives: ['organisation: Downing Street'],
    counterExample: 'a Downing Street press conference',
  },
  {
    name: 'a partnership that acts', effect: { does: 'retype', to: 'organisation', link: 'stays' }, everywhere: true,
    types: PROGRAMME, words: ARRANGEMENT, after: ACTS,
    example: 'The Harbour Cities Partnership will design the line.', gives: ['organisation: Harbour Cities Partnership'],
    counterExample: 'We will launch the Harbour Cities Partnership.',
  },
  {
    name: 'a partnership that has members', because: 'what only a body has', effect: { does: 'retype', to: 'organisation', link: 'stays' }, everywhere: true,
    types: PROGRAMME, words: ARRANGEMENT,
    before: /\b(?:[Mm]embers?|[Pp]articipants|[Cc]hair|[Ss]ecretariat|[Cc]o-chairs?|[Rr]epresentatives|[Mm]eetings?) of the $/,
    example: 'members of the Harbour Cities Partnership', gives: ['organisation: Harbour Cities Partnership'],
    counterExample: 'the aims of the Harbour Cities Partnership',
  },
  {
    name: 'games of a place and a year', because: 'ordinal and dated events', effect: { does: 'grow' }, types: EVENT, words: / (?:19|20)\d\d$/, after: /^ (?:Olympic|Paralympic|Commonwealth)(?: and Paralympic)? Games\b/,
    example: 'the London 2012 Olympic Games began', gives: ['event: London 2012 Olympic Games'], counterExample: 'London 2012 and the Olympic Games',
  },
]; // prettier-ignore
