import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { FINITE } from '../tables/clause-words';
import { AFTER_HEAD, BARE, COUNTING, OPENING_ADVERB, SCHEME, SUBJECTS } from '../tables/subjects';
import type { SubjectKind } from '../tables/subjects';
import type { Part, Words } from '../text/words';

/** A subject that joins more than these is a list of something else. */
const MOST_JOINED = 4;

/** The head of a subject: "the departments" in "the departments of state that buy food". */
export function headOf({ words, from, to }: Part): Part {
  const behind = Math.max(from, OPENING_ADVERB.at(words, { from, to }, from));
  const start = Math.max(behind, COUNTING.at(words, { from: behind, to }, behind));
  const end = start < to ? AFTER_HEAD.find(words, { from: start + 1, to })?.from : undefined;
  const head = { words, from: start, to: end ?? to };
  return end !== undefined && BARE.fits(words, head) ? { words, from: start, to } : head;
}

function kindOfHead({ words, from, to }: Part): SubjectKind {
  return SUBJECTS.find(({ pattern: ends }) => ends.fits(words, { from, to }))?.kind ?? 'thing';
}

const AND = pattern('and');

/** Of "businesses and the department" the kind is that of the public actor. */
export function kindOf(subject: Part): SubjectKind {
  const kind = kindOfHead(headOf(subject));
  if (kind !== 'thing' && kind !== 'others') return kind;
  const { words, to } = subject;
  let from = AND.find(words, subject)?.to;
  for (let count = 1; from !== undefined && count < MOST_JOINED; count++) {
    const next = AND.find(words, { from, to });
    if (kindOfHead(headOf({ words, from, to: next?.from ?? to })) === 'public') return 'public';
    from = next?.to;
  }
  return kind;
}

/** Whether a name says itself that it is a scheme, and no body: "the Rural Growth Fund". */
export function isNamedScheme(subject: Part): boolean {
  const { words, from, to } = headOf(subject);
  return SCHEME.fits(words, { from, to });
}

const TRAILING = pattern(
  '&<(<any>) ((also|now|then|thus|therefore|further|still|always|all|both|hereby|*ly) ,?){1,3} $',
);
const TRAILING_VERBS = pattern(
  '&<(<any>) ((also|do|does|did|now|then|thus|therefore|both|all|each|still|have|has|are|is|were|was|together|jointly|today|further|*ly) ,?){1,3} $',
);
const FIRST_TIME = pattern('^ (today|now|here|therefore|<date>) ,? &(<any>)');
/** "To share what it knows the agency …": a front without a comma, and a body behind it. No subject opens so. */
const PREPOSITION_FRONT = pattern(
  '^ (To|Following|Since|In|At|For|During|With|On|By|From|Under | As a result of | In order|addition to) (!, <any>){1,26} &((the government|department|ministry|agency|council|commission | <body>) ($ | ,))',
);

/** The subject without the adverb that stands before its verb. */
export function withoutAdverbs(words: Words, subject: Stretch): Stretch {
  const end = TRAILING.startOf(words, subject);
  return end < 0 ? subject : { from: subject.from, to: end };
}

/** The subject without the adverb before the trigger, without a first verb that shares it and without its front. */
export function subjectOnly({ words, from, to }: Part): Part {
  const end = TRAILING_VERBS.startOf(words, { from, to });
  const within = { from, to: end < 0 ? to : end };
  const start = Math.max(from, FIRST_TIME.at(words, within, from));
  const behind = Math.max(start, PREPOSITION_FRONT.at(words, { from: start, to: within.to }, start));
  return { words, from: behind, to: within.to };
}

const FIRST_PRONOUN = pattern('^ (we|they|I|it) &(<any>)');
/** A verb in the present or the past that is not among the finite verbs, with words before and behind it. */
const OTHER_VERB = pattern(
  '&<(<any>) also? (aims|seeks|wants|plans|proposes|expects|sets|gives|takes|understands | &<(government|department|agency|ministry|council|commission|<body> also?) 3*s | !<(the|a|an|our|their|its|these|those|all|newly) 3*ed) &(<any>)',
);

/** Of "The participants welcomed the alliance and", the words before the first verb. */
export function firstNoun({ words, from, to }: Part): Part {
  const pronoun = FIRST_PRONOUN.at(words, { from, to }, from);
  if (pronoun >= 0) return { words, from, to: pronoun };
  const verb = Math.min(FINITE.find(words, { from, to })?.from ?? to, OTHER_VERB.find(words, { from, to })?.from ?? to);
  return { words, from, to: verb > from ? verb : to };
}
