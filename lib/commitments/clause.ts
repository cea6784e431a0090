import { closingOf } from './clause-end';
import { openingOf } from './clause-start';
import type { Lead } from './leads';
import type { Genre } from './genre';
import { kindOf } from './subjects';
import type { SubjectKind } from './subjects';
import { FINITE } from './words';

/** The parts of a clause that refusals look at, masked. */
export interface ClauseWords {
  readonly lead: Lead;
  readonly kind: SubjectKind;
  readonly genre: Genre;
  /** What stands in the sentence before the clause. */
  readonly before: string;
  readonly subject: string;
  readonly trigger: string;
  /** From the trigger to the end of the clause. */
  readonly action: string;
  readonly sentence: string;
}

/** A clause around a trigger, with offsets into its sentence. */
export interface Clause {
  readonly start: number;
  readonly subjectStart: number;
  readonly subjectEnd: number;
  /** Where the words for the actor end: before an adverb, and before the first verb of a shared subject. */
  readonly actorEnd: number;
  readonly triggerStart: number;
  readonly triggerEnd: number;
  readonly end: number;
  readonly shared: boolean;
  readonly words: ClauseWords;
}

/** The clause that holds a trigger; `limit` is where the next one starts at the latest. */
export function clauseAround(sentence: string, triggerStart: number, triggerEnd: number, limit: number): Clause {
  const opening = openingOf(sentence, triggerStart);
  const end = closingOf(sentence, triggerStart, triggerEnd, limit);
  const subject = sentence.slice(opening.subjectStart, opening.subjectEnd).trim();
  return {
    start: opening.start,
    subjectStart: opening.subjectStart,
    subjectEnd: opening.subjectEnd,
    actorEnd: opening.subjectStart + withoutAdverbs(opening.shared ? firstNoun(subject) : subject),
    triggerStart,
    triggerEnd,
    end,
    shared: opening.shared,
    words: {
      lead: opening.lead,
      genre: 'policy',
      kind: kindOf(subjectOnly(opening.shared ? firstNoun(subject) : subject)),
      before: sentence.slice(0, opening.start).trim(),
      subject,
      trigger: sentence.slice(triggerStart, triggerEnd),
      action: sentence.slice(triggerEnd, end).replace(LIST_OPENS, '').trim(),
      sentence,
    },
  };
}

/** How long the subject is without the adverb that stands before its verb. */
function withoutAdverbs(subject: string): number {
  return subject.replace(/\s(?:(?:also|now|then|therefore|further|still|always|hereby|[a-z]{2,16}ly),?\s?){1,3}$/, '')
    .length;
}

/** Between a trigger and the first item of its list. */
const LIST_OPENS = /^\s{0,20}:\s{0,20}(?:(?:[•▪◦*‣–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s{1,5})?/;

/** The subject without the adverb before the trigger and without a first verb that shares it. */
function subjectOnly(subject: string): string {
  return subject
    .replace(
      /\s(?:(?:also|do|does|did|now|then|therefore|both|all|each|still|have|has|are|is|were|was|together|jointly|today|further|[a-z]{2,16}ly),?\s?){1,3}$/,
      '',
    )
    .replace(/^(?:Today|Now|Here|Therefore|D_+),?\s/, '');
}

const PAST = /\s(?:also )?[a-z]{3,16}ed\s/;

/** Of "The participants welcomed the alliance and", the words before the first verb. */
function firstNoun(subject: string): string {
  const pronoun = /^(?:we|they|I|it)(?=\s)/i.exec(subject)?.[0];
  if (pronoun !== undefined) return pronoun;
  const verb = Math.min(FINITE.exec(subject)?.index ?? subject.length, PAST.exec(subject)?.index ?? subject.length);
  return verb > 0 ? subject.slice(0, verb).trim() : subject;
}

/** Acts that only bodies do: whoever "they" are, they are no thing. */
const ACT_OF_BODIES = /agree|affirm|commit|pledge|resolve|decide|reiterate|welcome|would/;

/** What is known of a clause from the text around it. */
export interface Context {
  readonly they: SubjectKind;
  readonly genre: Genre;
}

/** The words of a clause in its text, with "they" taken for whom the sentence before speaks of. */
export function inContext(words: ClauseWords, { they, genre }: Context): ClauseWords {
  const kind = isThey(words) && (they === 'others' || they === 'thing' || they === 'document') ? they : words.kind;
  return { ...words, kind, genre };
}

function isThey({ subject, trigger }: ClauseWords): boolean {
  return /^they(?: \w+)?$/i.test(subject) && !ACT_OF_BODIES.test(trigger);
}
