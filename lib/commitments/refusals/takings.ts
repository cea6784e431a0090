import type { SubjectKind } from '../subjects';
import type { Refusal } from './refusal';
import {
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
} from './verbs';

/** Of a class of subjects: the kinds of verbs after "will" that a commitment takes (else it is none), or leaves (else it is one). */
interface Taking extends Pick<Refusal, 'name' | 'example' | 'counterExample' | 'because'> {
  readonly kinds: readonly SubjectKind[];
  readonly takes?: readonly RegExp[];
  readonly leaves?: readonly RegExp[];
  /** Only for subjects that fit. */
  readonly subject?: RegExp;
  /** Only after such a "will". */
  readonly trigger?: RegExp;
}

const WILL_NOT = /^(?:(?:will|shall) not|won't)$/i;
const IS_TO =
  /^(?:(?:is|are|am) .*(?:meant|intended|designed|expected|planned|anticipated|due|set|scheduled)|set|due|scheduled) to$/i;
const IS_EXPECTED = /^(?:is|are) .*(?:expected|anticipated) to$/i;
const IS_DUE = /^(?:is|are) .*(?:expected|planned|anticipated|due|set|scheduled) to$/i;
const WILL_DO = /^(?:will|shall|'ll)(?: all| both| each)?(?: (?:also |still )?continue to)?$/i;
const WILL = /^(?:will|shall|'ll|won't)(?: not| all| both| each)?(?: (?:also |still )?continue to)?$/i;
/** "No vehicle will help": what is denied of all is a rule. */
const NOT_NO = /^(?!no )/i;
const THIS = /^(?:this|that|these|those)(?: (?:also|all|in turn))?$/i;
const NOT_THIS = /^(?!no |there$|(?:this|that|these|those)(?: (?:also|all|in turn))?$)/i;

/**
 * Who the subject is decides what "will" says of it: a public actor acts, a provision of the document holds, an entitled
 * person is given something, and the world goes its own way. Read top to bottom.
 */
const TAKINGS: readonly Taking[] = [
  {
    name: 'a fate of ours',
    kinds: ['speaker'],
    leaves: [FATES, CAN],
    example: 'We will need to be patient.',
    counterExample: 'We will publish the review.',
  },
  {
    name: 'an ability of the government',
    because: 'ability that follows from a measure, beside a power that a law gives',
    kinds: ['public'],
    subject: /(?:\b(?:government|allies|partners|countries|nations|leaders|members)|C_+)$/i,
    leaves: [CAN],
    example: 'The government will be able to spend more.',
    counterExample: 'The regulator will be able to fine owners.',
  },
  {
    name: 'a fate of a public actor',
    kinds: ['public'],
    leaves: [FATES, CAN],
    takes: [IS_GIVEN, POWER],
    example: 'The agency will need to be patient.',
    counterExample: 'The agency will publish the review.',
  },
  {
    name: 'what somebody does with what is given',
    kinds: ['others'],
    subject: NOT_NO,
    takes: [IS_GIVEN],
    example: 'Passengers will enjoy new trains.',
    counterExample: 'Passengers will receive free passes.',
  },
  {
    name: 'how the world goes',
    kinds: ['world'],
    subject: NOT_NO,
    takes: [IS_SET],
    example: 'Prices will rise to M_____.',
    counterExample: 'Prices will be capped at M_____.',
  },
  {
    name: 'what lasts in the world',
    because: 'the passive of what goes on, said of what goes its own way',
    kinds: ['world', 'others', 'time'],
    trigger: /\bbe (?:[a-z]{2,16}ly )?(?:maintained|continued|retained|kept up|upheld|sustained|preserved)$/,
    takes: [],
    example: 'Growth will be maintained.',
    counterExample: 'The cap will be maintained.',
  },
  {
    name: 'what this does',
    kinds: ['pronoun'],
    subject: THIS,
    takes: [IS_DONE, RUNS, HOLDS],
    example: 'This will involve new money.',
    counterExample: 'This will be funded with new money.',
  },
  {
    name: 'what a thing does',
    kinds: ['thing'],
    subject: NOT_NO,
    trigger: WILL_DO,
    takes: [IS_DONE, RUNS, HOLDS, IS_GIVEN, ACTS, SUBJECT_BEHIND],
    example: 'The new line will link the two towns.',
    counterExample: 'The new line will open in May.',
  },
  {
    name: 'what a thing cannot help',
    kinds: ['thing'],
    trigger: WILL_NOT,
    leaves: [EFFECTS, BE],
    takes: [IS_DONE, RUNS, IS_GIVEN],
    example: 'The new line will not be enough.',
    counterExample: 'The new line will not carry cars.',
  },
  {
    name: 'an effect of a provision',
    kinds: ['provision', 'scheme', 'pronoun', 'none'],
    subject: NOT_THIS,
    leaves: [EFFECTS],
    example: 'The scheme will help businesses.',
    counterExample: 'The scheme will cover travel.',
  },
  {
    name: 'a state of a provision',
    kinds: ['provision', 'scheme', 'pronoun', 'none'],
    subject: NOT_THIS,
    leaves: [BE],
    takes: [IS_DONE, RUNS, IS_GIVEN, IS_SUM],
    example: 'The new service will be a backbone of the network.',
    counterExample: 'The new service will be opened by the Mayor.',
  },
  {
    name: 'what others are expected to do',
    kinds: ['others', 'world', 'time', 'none'],
    trigger: IS_TO,
    takes: [],
    example: 'Sailors are meant to wear a jacket.',
    counterExample: 'The forum is meant to meet every year.',
  },
  {
    name: 'what is expected of a public actor',
    because: 'the expectations of others',
    kinds: ['public', 'speaker'],
    trigger: IS_EXPECTED,
    takes: [RUNS, FALLS_DUE],
    example: 'The council is expected to act with care.',
    counterExample: 'The council is expected to publish the plan in May.',
  },
  {
    name: 'what is not due at a time',
    kinds: ['thing', 'provision', 'scheme', 'document', 'pronoun'],
    trigger: IS_DUE,
    takes: [RUNS, FALLS_DUE],
    example: 'The scheme is expected to cost more.',
    counterExample: 'The scheme is expected to open in May.',
  },
  {
    name: 'what a page is meant for',
    kinds: ['thing', 'document', 'pronoun', 'public', 'scheme'],
    subject:
      /\b(?:guidance|guides?|leaflets?|documents?|notes?|reports?|papers?|sections?|tools?|pages?|manuals?|maps?|figures?|tables?|summary|booklet|factsheets?|examples?|information|it|this|these)$/i,
    trigger: IS_TO,
    takes: [RUNS, FALLS_DUE],
    example: 'The guidance is intended to help crews.',
    counterExample: 'The report is intended to be published in May.',
  },
  {
    name: 'what a thing is meant for',
    because: 'purpose of a thing, beside a date that it is due',
    kinds: ['thing'],
    trigger: IS_TO,
    takes: [RUNS, FALLS_DUE, IS_DONE, HOLDS],
    example: 'The wall is meant to last.',
    counterExample: 'The line is meant to open in May.',
  },
  {
    name: 'what it asks',
    kinds: ['pronoun'],
    subject: /^(?:it|this|that|these)\b/i,
    leaves: [ASKS],
    example: 'It will require more time.',
    counterExample: 'It will publish the plan.',
  },
  {
    name: 'what a document means',
    kinds: ['document'],
    leaves: [MEANS],
    example: 'The new rules will mean more work.',
    counterExample: 'The new rules will set a limit.',
  },
];

const refusalOf = ({ kinds, takes, leaves, subject, trigger = WILL, ...row }: Taking): Refusal => ({
  ...row,
  where: {
    kind: new RegExp(`^(?:${kinds.join('|')})$`),
    trigger,
    ...(subject === undefined ? {} : { subject }),
  },
  ...(takes === undefined ? {} : { unless: takes }),
  ...(leaves === undefined ? {} : { when: leaves }),
});

export const TAKEN: readonly Refusal[] = TAKINGS.map(refusalOf);
