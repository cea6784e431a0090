import { closingOf } from './clause-end';
import { openingOf } from './clause-start';
import type { Genre } from './genre';
import type { Lead } from './leads';
import { firstNoun, subjectOnly, withoutAdverbs } from './subject-words';
import { kindOf } from './subjects';
import type { SubjectKind } from './subjects';

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
  /** What "there will be" speaks of. */
  readonly complement: SubjectKind;
  readonly sentence: string;
}

/** A clause around a trigger, with offsets into its sentence. */
export interface Clause {
  readonly start: number;
  readonly subjectStart: number;
  /** Where the words for the actor end: before an adverb, and before the first verb of a shared subject. */
  readonly actorEnd: number;
  readonly end: number;
  readonly shared: boolean;
  readonly words: ClauseWords;
}

/** What is known of a clause from the text around it. */
export interface Context {
  /** What the sentence before speaks of: whom "they" stands for. */
  readonly they: SubjectKind;
  readonly genre: Genre;
  /** The subject that the stem of a list gives to its items: "This quarter, we:". */
  readonly listSubject?: string;
}

/** Where a trigger stands in its sentence, and where the next clause starts at the latest. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly limit: number;
}

/** Between a trigger and the first item of its list. */
const LIST_OPENS = /^\s{0,20}:\s{0,20}(?:(?:[•▪◦*‣–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s{1,5})?/;
/** Acts that only bodies do: whoever "they" are, they are no thing. */
const ACT_OF_BODIES = /agree|affirm|commit|pledge|resolve|decide|reiterate|welcome|would/;

/** What is said to be done later may be an effect of what the last sentence names, not a deed of its subject. */
const PROMISES = /^(?:will|shall|'ll|won't)/i;

/** Works out a number when it is first asked for: the end of most clauses is never asked for, as they are refused before. */
function onceAsked(read: () => number): () => number {
  let known: number | undefined;
  return () => (known ??= read());
}

/** Whom "they" stands for where the sentence before speaks of no public actor. */
const OTHER_KINDS: ReadonlySet<SubjectKind> = new Set(['others', 'thing', 'document', 'provision', 'world']);

function kindIn(subject: string, trigger: string, { they }: Context): SubjectKind {
  const isThey = /^they(?: \w+)?$/i.test(subject) && !ACT_OF_BODIES.test(trigger);
  if (isThey && OTHER_KINDS.has(they)) return they;
  return isThey && they === 'public' && !PROMISES.test(trigger) ? they : kindOf(subject);
}

/** The clause that holds a trigger. `sentence` is masked. */
export function clauseAround(sentence: string, place: Place, context: Context): Clause {
  const { start, subjectStart, subjectEnd, shared, lead } = openingOf(sentence, place.start);
  const endOf = onceAsked(() => closingOf(sentence, place.start, place.end, place.limit));
  const subject = sentence.slice(subjectStart, subjectEnd).trim() || (context.listSubject ?? '');
  const actor = shared ? firstNoun(subject) : subject;
  const trigger = sentence.slice(place.start, place.end);
  return {
    start,
    subjectStart,
    actorEnd: subjectStart + withoutAdverbs(actor),
    get end() {
      return endOf();
    },
    shared,
    words: {
      lead,
      genre: context.genre,
      kind: kindIn(subjectOnly(actor), trigger, context),
      before: sentence.slice(0, start).trim(),
      subject,
      trigger,
      get action() {
        return sentence.slice(place.end, endOf()).replace(LIST_OPENS, '').trim();
      },
      get complement() {
        return kindOf(
          sentence
            .slice(place.end, endOf())
            .trim()
            .replace(/^be (?:also )?/, ''),
        );
      },
      sentence,
    },
  };
}
