import { refusing } from './refusal';
import type { Refusal, RefusalRow } from './refusal';
import * as verbs from './verb-kinds';

const {
  ACTS,
  ASKS,
  BE,
  CAN,
  EFFECTS,
  FALLS_DUE,
  FATES,
  HOLDS,
  IS_DONE,
  IS_GIVEN,
  IS_SET,
  IS_SUM,
  MEANS,
  POWER,
  RUNS,
  SUBJECT_BEHIND,
} = verbs;

const WILL_NOT = "^ (<will> not | won't) $";
const IS_TO =
  '^ (is|are|am <any>{0,6} meant|intended|designed|expected|planned|anticipated|due|set|scheduled | set | due | scheduled) to $';
const IS_EXPECTED = '^ is|are <any>{0,6} expected|anticipated to $';
const IS_DUE = '^ is|are <any>{0,6} expected|planned|anticipated|due|set|scheduled to $';
const WILL_DO = '^ <will> both|all|each? (also|still? continue to)? $';
const WILL = "^ (<will>|won't) not|all|both|each? (also|still? continue to)? $";
const THIS = '^ this|that|these|those (also | all | in turn)? $';
/** "No vehicle will help": what is denied of all is a rule. */
const NO = '^ no';

/** A row of takings, after "will" where it names no other trigger. */
const taking = ({ where, ...row }: RefusalRow): RefusalRow => ({ ...row, where: { trigger: WILL, ...where } });

/**
 * Who the subject is decides what "will" says of it: a public actor acts, a provision of the document holds, an entitled
 * person is given something, and the world goes its own way. Read top to bottom.
 */
export const TAKEN: readonly Refusal[] = refusing([
  { name: 'a fate of ours', because: 'what befalls a speaker', kinds: ['speaker'], does: [FATES, CAN],
    example: 'We will need to be patient.', counterExample: 'We will publish the review.' },
  { name: 'an ability of the government', because: 'ability that follows from a measure, beside a power that a law gives', kinds: ['public'],
    where: { subject: '(government|allies|partners|countries|nations|leaders|members|<country>) $' }, does: [CAN],
    example: 'The government will be able to spend more.', counterExample: 'The regulator will be able to fine owners.' },
  { name: 'a fate of a public actor', kinds: ['public'], does: [FATES, CAN], doesNot: [IS_GIVEN, POWER],
    example: 'The agency will need to be patient.', counterExample: 'The agency will publish the review.' },
  { name: 'an effect of it', because: 'it may stand for a deed as for a body', kinds: ['public'], where: { subject: '^ it also? $' }, does: [EFFECTS, BE],
    example: 'The council met. It will help crews.', counterExample: 'The council met. It will publish a plan.' },
  { name: 'what somebody does with what is given', kinds: ['others'], unless: { subject: NO }, doesNot: [IS_GIVEN],
    example: 'Passengers will enjoy new trains.', counterExample: 'Passengers will receive free passes.' },
  { name: 'how the world goes', kinds: ['world'], unless: { subject: NO }, doesNot: [IS_SET],
    example: 'Prices will rise to M_____.', counterExample: 'Prices will be capped at M_____.' },
  { name: 'what lasts in the world', because: 'the passive of what goes on, said of what goes its own way', kinds: ['world', 'others', 'time'],
    where: { trigger: 'be *ly? (maintained|continued|retained|upheld|sustained|preserved | kept up) $' },
    example: 'Growth will be maintained.', counterExample: 'The cap will be maintained.' },
  { name: 'what this does', kinds: ['pronoun'], where: { subject: THIS }, doesNot: [IS_DONE, RUNS, HOLDS],
    example: 'This will involve new money.', counterExample: 'This will be funded with new money.' },
  { name: 'what a thing does', kinds: ['thing'], where: { trigger: WILL_DO }, unless: { subject: NO }, doesNot: [IS_DONE, RUNS, HOLDS, IS_GIVEN, ACTS, SUBJECT_BEHIND],
    example: 'The new line will link the two towns.', counterExample: 'The new line will open in May.' },
  { name: 'what a thing cannot help', kinds: ['thing'], where: { trigger: WILL_NOT }, does: [EFFECTS, BE], doesNot: [IS_DONE, RUNS, IS_GIVEN],
    example: 'The new line will not be enough.', counterExample: 'The new line will not carry cars.' },
  { name: 'an effect of a provision', kinds: ['provision', 'scheme', 'pronoun', 'none'], unless: { subject: `${NO} | ^ there $ | ${THIS}` }, does: [EFFECTS],
    example: 'The scheme will help businesses.', counterExample: 'The scheme will cover travel.' },
  { name: 'a state of a provision', kinds: ['provision', 'scheme', 'pronoun', 'none'], unless: { subject: `${NO} | ^ there $ | ${THIS}` }, does: [BE], doesNot: [IS_DONE, RUNS, IS_GIVEN, IS_SUM],
    example: 'The new service will be a backbone of the network.', counterExample: 'The new service will be opened by the Mayor.' },
  { name: 'what others are expected to do', kinds: ['others', 'world', 'time', 'none'], where: { trigger: IS_TO },
    example: 'Sailors are meant to wear a jacket.', counterExample: 'The forum is meant to meet every year.' },
  { name: 'what is expected of a public actor', because: 'the expectations of others', kinds: ['public', 'speaker'], where: { trigger: IS_EXPECTED }, doesNot: [RUNS, FALLS_DUE],
    example: 'The council is expected to act with care.', counterExample: 'The council is expected to publish the plan in May.' },
  { name: 'what is not due at a time', kinds: ['thing', 'provision', 'scheme', 'document', 'pronoun'], where: { trigger: IS_DUE }, doesNot: [RUNS, FALLS_DUE],
    example: 'The scheme is expected to cost more.', counterExample: 'The scheme is expected to open in May.' },
  { name: 'what a page is meant for', because: 'the purpose of a text', kinds: ['thing', 'document', 'pronoun', 'public', 'scheme'],
    where: { subject: 'guidance|guide/s|leaflet/s|document/s|note/s|report/s|paper/s|section/s|tool/s|page/s|manual/s|map/s|figure/s|table/s|summary|booklet|factsheet/s|example/s|information|it|this|these $', trigger: IS_TO }, doesNot: [RUNS, FALLS_DUE],
    example: 'The guidance is intended to help crews.', counterExample: 'The report is intended to be published in May.' },
  { name: 'what a thing is meant for', because: 'purpose of a thing, beside a date that it is due', kinds: ['thing'], where: { trigger: IS_TO }, doesNot: [RUNS, FALLS_DUE, IS_DONE, HOLDS],
    example: 'The wall is meant to last.', counterExample: 'The line is meant to open in May.' },
  { name: 'what it asks', kinds: ['pronoun'], where: { subject: '^ it|this|that|these' }, does: [ASKS],
    example: 'It will require more time.', counterExample: 'It will publish the plan.' },
  { name: 'what a document means', kinds: ['document'], does: [MEANS],
    example: 'The new rules will mean more work.', counterExample: 'The new rules will set a limit.' },
].map((row) => taking(row as RefusalRow))); // prettier-ignore
