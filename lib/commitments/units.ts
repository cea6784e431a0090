import type { Reading, Span } from '@/lib/model';
import type { Context } from './clause';
import { openingOf } from './clause-start';
import { genreOf } from './genre';
import { sentencesOf } from './sentences';
import type { Sentence } from './sentences';
import { saidByOthers } from './speech';
import { kindOf } from './subjects';
import type { SubjectKind } from './subjects';
import { FINITE, LINKING } from './words';

/** What is read at once: a sentence, and where it opens a list, the list. */
export interface Unit extends Span, Context {
  readonly heading?: string;
  /** It is an item of a list. */
  readonly isItem: boolean;
  /** The whole list that the sentence opens. */
  readonly list?: Span;
  /** The sentences of that list, each a unit of its own. */
  readonly items: readonly Unit[];
  /** Of the first item below a stem that is a subject alone: the clause that the stem opens. */
  readonly opened?: StemClause;
}

const BULLET = /^(?:[•▪◦*‣–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/;

/** The sentence without its bullet. */
function withoutBullet(masked: string, { start, end }: Span): Span {
  const bullet = BULLET.exec(masked.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
  return { start: start + bullet, end };
}

/** A stem that is a subject alone, after a front: "In the first quarter of the year, we:". */
const SUBJECT_STEM =
  /(?:^|,? )((?:we|they|the (?:[a-z]{3,14} )?(?:government|department|agency|ministry|council|commission|board|authority|team|committee|regulator)|(?:this|the) [ABRT]_+|[ACR]_+))(?:(?: have| has|'ve)(?: (?:also|already|so far|now|since))?)? ?:$/i;

/** A stem that says that deeds follow, by nobody named: "Our achievements this year include:". */
const DEEDS_STEM =
  /\b(?:achievements?|highlights|progress|milestones|successes|(?:actions?|steps|work) (?:taken|completed|delivered)|deliver(?:y|ed)|done)\b[^:]{0,60}:$/i;

/** What a stem opens that is a subject alone, with offsets into the text: "In the first quarter, we:". */
interface StemClause {
  readonly start: number;
  readonly subject: Span;
}

interface ListSubject {
  readonly listSubject: string;
  readonly opened?: StemClause;
}

function listSubjectOf(masked: string, { start, end }: Span): ListSubject | undefined {
  const listSubject = SUBJECT_STEM.exec(masked.slice(Math.max(start, end - 120), end))?.[1];
  if (listSubject === undefined)
    return DEEDS_STEM.test(masked.slice(Math.max(start, end - 120), end)) ? { listSubject: 'we' } : undefined;
  const stem = masked.slice(start, end);
  const opening = openingOf(stem, stem.lastIndexOf(':'));
  const subject = { start: start + opening.subjectStart, end: start + opening.subjectEnd };
  return { listSubject, opened: { start: start + opening.start, subject } };
}

function unitOf(masked: string, sentence: Sentence, items: readonly Sentence[], context: Context): Unit {
  const { heading } = sentence.block;
  const last = items.at(-1);
  const first = items[0];
  const under = listSubjectOf(masked, sentence);
  return {
    ...withoutBullet(masked, sentence),
    ...(heading === undefined ? {} : { heading }),
    ...(first === undefined || last === undefined ? {} : { list: { start: first.start, end: last.end } }),
    isItem: sentence.block.role === 'item',
    ...context,
    items: items.map((item, index) => {
      const unit = unitOf(masked, item, [], { ...context, ...(under && { listSubject: under.listSubject }) });
      return under?.opened === undefined || index > 0 ? unit : { ...unit, opened: under.opened };
    }),
  };
}

/** How much of a sentence is read to tell what it speaks of, in UTF-16 code units. */
const OPENING = 160;

/** What a sentence speaks of, by the words before its first verb; nothing where they are a pronoun themselves. */
function spokenOf(sentence: string): SubjectKind | undefined {
  const opening = sentence
    .slice(0, OPENING)
    .replace(LINKING, '')
    .replace(/^[A-Z][a-z]{1,12}(?: [^,]{1,60})?, /, '');
  const verb = FINITE.exec(opening)?.index ?? -1;
  const kind = verb > 0 ? kindOf(opening.slice(0, verb).trim()) : 'none';
  return kind === 'pronoun' ? undefined : kind;
}

/** The units of a text in order, without headings and without what others are quoted as saying. */
export function unitsOf(reading: Reading, masked: string): readonly Unit[] {
  const sentences = sentencesOf(reading);
  const others = saidByOthers(masked, sentences);
  const read = sentences.filter((sentence) => sentence.block.role !== 'heading' && !others.has(sentence));
  const itemsOf = new Map<number, Sentence[]>();
  for (const sentence of read) {
    const { stem } = sentence.block;
    if (stem !== undefined) (itemsOf.get(stem) ?? put(itemsOf, stem)).push(sentence);
  }
  const units: Unit[] = [];
  const genre = genreOf(masked);
  let they: SubjectKind = 'none';
  read.forEach((sentence, index) => {
    if (sentence.block.role === 'item') return;
    const closesStem = sentence.block.role === 'stem' && read[index + 1]?.block !== sentence.block;
    units.push(unitOf(masked, sentence, closesStem ? (itemsOf.get(sentence.block.start) ?? []) : [], { they, genre }));
    they = spokenOf(masked.slice(sentence.start, sentence.end)) ?? they;
  });
  return units;
}

function put(lists: Map<number, Sentence[]>, stem: number): Sentence[] {
  const list: Sentence[] = [];
  lists.set(stem, list);
  return list;
}
