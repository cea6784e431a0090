import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import type { Genre, Lead, Part as PartName, Refusal } from '../tables/refusal';
import type { SubjectKind } from '../tables/subjects';
import { isEmpty, partOf } from '../text/words';
import type { Part, Words } from '../text/words';
import { closingOf } from './closing';
import { openingOf } from './opening';
import { firstNoun, kindOf, subjectOnly, withoutAdverbs } from './subject';

/** What is known of a clause from the text around it. */
export interface Context {
  /** What the sentence before speaks of: whom "they" stands for. */
  readonly they: SubjectKind;
  readonly genre: Genre;
  /** The subject that the stem of a list gives to its items: "This quarter, we:". */
  readonly listSubject?: Part;
}

/** A clause around a trigger. `start`, `end` and the others are words of its text. */
export interface Clause {
  readonly start: number;
  /** The words for the actor: up to an adverb, and to the first verb of a shared subject. */
  readonly actor: Stretch;
  readonly end: number;
  readonly shared: boolean;
  readonly lead: Lead;
  readonly kind: SubjectKind;
  readonly genre: Genre;
  /** What stands in the sentence before the clause. */
  readonly before: Part;
  readonly subject: Part;
  readonly trigger: Part;
  /** From the trigger to the end of the clause. */
  readonly action: Part;
  /** What "there will be" speaks of. */
  readonly complement: SubjectKind;
  readonly sentence: Part;
}

/** Between a trigger and the first item of its list. */
const LIST_OPENS = pattern('^ : (<bullet> | <open>? <item number> (.|<close>))?');
const BE_ALSO = pattern('^ be also?');
const THEY = pattern('^ they <word>? $');
/** One person, or one body, that the sentence before speaks of. */
const ONE = pattern('^ he|she|it also|then? $');
/** Acts that only bodies do: whoever "they" are, they are no thing. */
const ACT_OF_BODIES = pattern(
  'agree*|affirm*|reaffirm*|commit*|recommit*|pledge*|resolve*|decide*|reiterate*|welcome*|would',
);
/** What is said to be done later may be an effect of what the last sentence names, not a deed of its subject. */
const PROMISES = pattern("^ <will>|won't");

/** Whom "they" stands for where the sentence before speaks of no public actor. */
const OTHER_KINDS: ReadonlySet<SubjectKind> = new Set(['others', 'thing', 'document', 'provision', 'world']);

function kindIn(subject: Part, trigger: Part, { they }: Context): SubjectKind {
  const isThey = THEY.fits(subject.words, subject) && !ACT_OF_BODIES.fits(trigger.words, trigger);
  if (isThey && OTHER_KINDS.has(they)) return they;
  if (they === 'public' && PROMISES.fits(trigger.words, trigger) && ONE.fits(subject.words, subject)) return 'public';
  return isThey && they === 'public' && !PROMISES.fits(trigger.words, trigger) ? they : kindOf(subject);
}

/** Works out a value when it is first asked for: most clauses are refused before their end is. */
function onceAsked<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}

/**
 * The clause that holds a trigger.
 * @param limit where the next clause starts at the latest
 */
export function clauseAround(
  words: Words,
  sentence: Stretch,
  trigger: Stretch,
  limit: number,
  context: Context,
): Clause {
  const { start, subject: own, shared, lead } = openingOf(words, sentence.from, trigger);
  const subject = isEmpty(own)
    ? (context.listSubject ?? partOf(words, own.from, own.to))
    : partOf(words, own.from, own.to);
  const actor = shared ? firstNoun(subject) : subject;
  const triggerPart = partOf(words, trigger.from, trigger.to);
  const endOf = onceAsked(() => closingOf(words, trigger, limit));
  const kindOnce = onceAsked(() => kindIn(subjectOnly(actor), triggerPart, context));
  return {
    start,
    actor: isEmpty(own) ? own : withoutAdverbs(words, actor),
    get end() {
      return endOf();
    },
    shared,
    lead,
    get kind() {
      return kindOnce();
    },
    genre: context.genre,
    before: partOf(words, sentence.from, start),
    subject,
    trigger: triggerPart,
    get action() {
      const after = { from: trigger.to, to: endOf() };
      return partOf(words, Math.max(trigger.to, LIST_OPENS.at(words, after, trigger.to)), after.to);
    },
    get complement() {
      const after = { from: trigger.to, to: endOf() };
      return kindOf(partOf(words, Math.max(trigger.to, BE_ALSO.at(words, after, trigger.to)), after.to));
    },
    sentence: partOf(words, sentence.from, sentence.to),
  };
}

const PARTS: readonly PartName[] = ['subject', 'trigger', 'before', 'action', 'sentence'];

function applies(
  { genre, leads, kinds, leavesComplement, where, unless, does, doesNot }: Refusal,
  clause: Clause,
): boolean {
  if (genre !== undefined && genre !== clause.genre) return false;
  if (leads?.includes(clause.lead) === false) return false;
  if (kinds?.includes(clause.kind) === false) return false;
  for (const name of PARTS) {
    const [wanted, unwanted] = [where[name], unless[name]];
    if (wanted === undefined && unwanted === undefined) continue;
    const part = clause[name];
    if (wanted?.fits(part.words, part) === false || unwanted?.fits(part.words, part) === true) return false;
  }
  if (leavesComplement?.includes(clause.complement) === true) return false;
  const { action } = clause;
  if (does !== undefined && !does.some((verb) => verb.fits(action.words, action))) return false;
  return doesNot === undefined || !doesNot.some((verb) => verb.fits(action.words, action));
}

/** Gives the first row that refuses a clause, if one does. */
export const refuser =
  (rows: readonly Refusal[]) =>
  (clause: Clause): Refusal | undefined =>
    rows.find((row) => applies(row, clause));
