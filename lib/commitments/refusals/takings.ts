import type { SubjectKind } from '../subjects';
import type { Refusal } from './refusal';
import {
  ACTS,
  AGREEMENT_BRINGS,
  ASKS,
  BE,
  CAN,
  EFFECTS,
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
interface Taking extends Pick<Refusal, 'name' | 'example' | 'counterExample'> {
  readonly kinds: readonly SubjectKind[];
  readonly takes?: readonly RegExp[];
  readonly leaves?: readonly RegExp[];
  /** Only for subjects that fit. */
  readonly subject?: RegExp;
  /** Only after such a "will". */
  readonly trigger?: RegExp;
}

const WILL_NOT = /^(?:(?:will|shall) not|won't)$/i;
const WILL_DO = /^(?:will|shall|'ll)(?: all| both| each)?(?: (?:also |still )?(?:continue to|remain))?$/i;
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
  {
    name: 'what an agreement brings',
    kinds: ['document'],
    subject: /\b(?:agreement|arrangement|treaty|accord|memorandum|partnership|deal)\b/i,
    leaves: [AGREEMENT_BRINGS],
    example: 'Once in force, this agreement will enable the partners to share technology.',
    counterExample: 'Once in force, this agreement will be reviewed by the partners.',
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
