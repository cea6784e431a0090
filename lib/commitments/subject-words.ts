import { FINITE } from './words';

/** How long the subject is without the adverb that stands before its verb. */
export function withoutAdverbs(subject: string): number {
  return subject.replace(
    /\s(?:(?:also|now|then|thus|therefore|further|still|always|all|both|hereby|[a-z]{2,16}ly),?\s?){1,3}$/,
    '',
  ).length;
}

/** "To share what it knows the agency …": a front without a comma, and a body behind it. No subject opens so. */
const PREPOSITION_FRONT =
  /^(?:To|As a result of|In order to|In addition to|Following|Since|In|At|For|During|With|On|By|From|Under) [^,]{3,160} (?=(?:the (?:government|department|ministry|agency|council|commission)|[ACR]_+)(?:$|,))/;

/** The subject without the adverb before the trigger and without a first verb that shares it. */
export function subjectOnly(subject: string): string {
  return subject
    .replace(
      /\s(?:(?:also|do|does|did|now|then|thus|therefore|both|all|each|still|have|has|are|is|were|was|together|jointly|today|further|[a-z]{2,16}ly),?\s?){1,3}$/,
      '',
    )
    .replace(/^(?:Today|Now|Here|Therefore|D_+),?\s/, '')
    .replace(PREPOSITION_FRONT, '');
}

/** A past tense that is not in the list of finite verbs. */
/** A verb in the present that is not there either. */
const PRESENT =
  /\s(?:also )?(?:aims|seeks|wants|plans|proposes|expects|sets|gives|takes|understands)\s|(?<=\b(?:government|department|agency|ministry|council|commission|[ACR]_+))\s(?:also )?[a-z]{3,14}s\s/;

const PAST = /(?<!\b(?:the|an?|our|their|its|these|those|all|newly))\s(?:also )?[a-z]{3,16}ed\s/i;

/** Of "The participants welcomed the alliance and", the words before the first verb. */
export function firstNoun(subject: string): string {
  const pronoun = /^(?:we|they|I|it)(?=\s)/i.exec(subject)?.[0];
  if (pronoun !== undefined) return pronoun;
  const verb = Math.min(...[FINITE, PAST, PRESENT].map((finite) => finite.exec(subject)?.index ?? subject.length));
  return verb > 0 ? subject.slice(0, verb).trim() : subject;
}
