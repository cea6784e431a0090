import type { Reading } from '@/lib/model';

import { wordSet } from '../match/named-words';
import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { vocabulary } from '../match/vocabulary';
import { FINITE, NOUN_START, PRONOUN, LINKING } from '../tables/clause-words';
import type { Genre } from '../tables/refusal';
import type { SubjectKind } from '../tables/subjects';
import { partOf, readWords, wordFrom } from '../text/words';
import type { Words } from '../text/words';
import type { Context } from './clause';
import { openingOf } from './opening';
import { sentencesOf } from './sentences';
import type { Sentence } from './sentences';
import { saidByOthers } from './speech';
import { kindOf } from './subject';

const READER = wordSet('you|your|yours|yourself');
vocabulary.define('speaker', (word) => /^(?:we|our|us|I|my)$/.test(word));
const SPEAKER = wordSet('<speaker>');

/** Fewer than this, and the text may only quote somebody. */
const FEWEST = 6;
/** Of a thousand words in the guidance of GOV.UK 12 to 160 speak to the reader; in speeches up to 27, but more of "we". */
const PER_THOUSAND = 11.5;
const WORD = wordSet('<word>');

/** What kind of text it is, by whom it speaks to. */
export function genreOf({ numbers, count }: Words): Genre {
  let [reader, speaker, all] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    if (WORD.has(number)) all++;
    if (READER.has(number)) reader++;
    else if (SPEAKER.has(number)) speaker++;
  }
  if (reader < FEWEST || reader < 2 * speaker) return 'policy';
  return (reader * 1000) / all >= PER_THOUSAND ? 'guidance' : 'policy';
}

const CLOSED = pattern('<stop> <quote>|<close>? $');
/** A finite verb not further behind is the clause's own, in words. */
const VERB_WITHIN = 22;

/** The words stand for a clause of their own: a subject, and a finite verb not far behind it. */
export const isClause = (words: Words, { from, to }: Stretch): boolean =>
  PRONOUN.fits(words, { from, to }) ||
  (NOUN_START.fits(words, { from, to }) && FINITE.fits(words, { from, to: Math.min(to, from + VERB_WITHIN) }));

/**
 * The list under a stem whose items only go on from it: most of them, but for the last, have no full stop, and the
 * first is no clause of its own. ANNOTATION: such a list is one with its trigger.
 */
export function fragmentsUnder({ list, items }: Unit, words: Words): Stretch | undefined {
  const first = items[0];
  if (list === undefined || first === undefined || isClause(words, first)) return undefined;
  const inner = items.length === 1 ? items : items.slice(0, -1);
  const open = inner.filter((item) => !CLOSED.fits(words, item));
  return open.length * 2 > inner.length ? list : undefined;
}

/** What is read at once: a sentence, and where it opens a list, the list. All are words of the text. */
export interface Unit extends Stretch, Context {
  readonly heading?: string;
  /** It is an item of a list. */
  readonly isItem: boolean;
  /** The whole list that the sentence opens. */
  readonly list?: Stretch;
  /** The sentences of that list, each a unit of its own. */
  readonly items: readonly Unit[];
  /** Of the first item below a stem that is a subject alone: the clause that the stem opens. */
  readonly opened?: StemClause;
}

/** What a stem opens that is a subject alone: "In the first quarter, we:". */
interface StemClause {
  readonly start: number;
  readonly actor: Stretch;
}

const BULLET = pattern('^ (<bullet> | <open>? <item number> .|<close>) &(<any>)');

const STEM_SUBJECT =
  '(we|they | the <word>? government|department|agency|ministry|council|commission|board|authority|team|committee|regulator | this|the <org>|<budget>|<office>|<programme> | <body>)';
/** A stem that is a subject alone, after a front: "In the first quarter of the year, we:". */
const SUBJECT_STEM = pattern(`${STEM_SUBJECT} (<have> (also|already|now|since | so far)?)? : $`);
const ITS_SUBJECT = pattern(`^ ${STEM_SUBJECT}`);
/** A stem that says that deeds follow, by nobody named: "Our achievements this year include:". */
const DEEDS_STEM = pattern(
  '(achievement/s|highlights|progress|milestones|successes|deliver|delivery|delivered|done | action/s|steps|work taken|completed|delivered) (!: <any>){0,12} : $',
);
const FRONT = pattern('^ <named word> (!, <any>){0,12} , &(<any>)');

interface ListSubject {
  readonly listSubject: Context['listSubject'];
  readonly opened?: StemClause;
}

class UnitReader {
  /** What deeds below "Our achievements:" are said of. */
  private readonly we = readWords('we');

  constructor(private readonly words: Words) {}

  private listSubjectOf(stem: Stretch): ListSubject | undefined {
    const start = SUBJECT_STEM.startOf(this.words, stem);
    if (start < 0) return DEEDS_STEM.fits(this.words, stem) ? { listSubject: partOf(this.we, 0, 1) } : undefined;
    const colon = stem.to - 1;
    const end = ITS_SUBJECT.at(this.words, { from: start, to: colon }, start);
    const opening = openingOf(this.words, stem.from, { from: colon, to: stem.to });
    return { listSubject: partOf(this.words, start, end), opened: { start: opening.start, actor: opening.subject } };
  }

  private stretchOf({ start, end }: { readonly start: number; readonly end: number }): Stretch {
    const stretch = { from: wordFrom(this.words, start), to: wordFrom(this.words, end) };
    return { from: Math.max(stretch.from, BULLET.at(this.words, stretch, stretch.from)), to: stretch.to };
  }

  unitOf(sentence: Sentence, items: readonly Sentence[], context: Context): Unit {
    const { heading } = sentence.block;
    const [first, last] = [items[0], items.at(-1)];
    const stretch = this.stretchOf(sentence);
    const under = items.length === 0 ? undefined : this.listSubjectOf(stretch);
    return {
      ...stretch,
      ...(heading === undefined ? {} : { heading }),
      ...(first && last && { list: { from: wordFrom(this.words, first.start), to: wordFrom(this.words, last.end) } }),
      isItem: sentence.block.role === 'item',
      ...context,
      items: items.map((item, index) => {
        const unit = this.unitOf(item, [], {
          ...context,
          ...(under?.listSubject && { listSubject: under.listSubject }),
        });
        return under?.opened === undefined || index > 0 ? unit : { ...unit, opened: under.opened };
      }),
    };
  }

  /** What a sentence speaks of, by the words before its first verb; nothing where they are a pronoun themselves. */
  spokenOf(sentence: Stretch): SubjectKind | undefined {
    const { words } = this;
    const opening = { from: sentence.from, to: Math.min(sentence.to, sentence.from + OPENING) };
    const from = Math.max(opening.from, LINKING.at(words, opening, opening.from));
    const start = Math.max(from, FRONT.at(words, { from, to: opening.to }, from));
    const verb = FINITE.find(words, { from: start, to: opening.to })?.from ?? start;
    const kind = verb > start ? kindOf(partOf(words, start, verb)) : 'none';
    return kind === 'pronoun' || HE_OR_SHE.fits(words, { from: start, to: verb }) ? undefined : kind;
  }
}

const HE_OR_SHE = pattern('^ he|she also|then? $');
/** How much of a sentence is read to tell what it speaks of, in words. */
const OPENING = 28;

/** A recommendation that a response quotes under a heading of its own, and the heading under which it is answered. */
const RECOMMENDATION = /^recommendations? \d+[a-z]?\b/i;
const ANSWER =
  /^(?:recommendations? (?:\d+ )?(?:is |are )?(?:accepted|rejected|agreed)|accept(?:ed)?\b|reject(?:ed)?\b|(?:(?:the|our|hm|uk) )?(?:government|department|ministry|agency)?(?:'s|’s)? ?response)/i;

/** What a response quotes to answer it: said under the heading of a recommendation that the next heading answers. */
function quotedIn(sentences: readonly Sentence[]): (sentence: Sentence) => boolean {
  const headings = sentences.flatMap(({ block: { heading } }, at) =>
    heading === undefined || heading === sentences[at - 1]?.block.heading ? [] : [heading],
  );
  const answered = headings.filter(
    (heading, at) => RECOMMENDATION.test(heading) && ANSWER.test(headings[at + 1] ?? ''),
  );
  const quoted = new Set(answered);
  return ({ block: { heading } }) => heading !== undefined && quoted.has(heading);
}

/** The units of a text in order, without headings and without what others are quoted as saying. */
export function unitsOf(reading: Reading, words: Words): readonly Unit[] {
  const sentences = sentencesOf(reading);
  const others = saidByOthers(words, sentences);
  const isQuoted = quotedIn(sentences);
  const read = sentences.filter(
    (sentence) => sentence.block.role !== 'heading' && !others.has(sentence) && !isQuoted(sentence),
  );
  const itemsOf = Map.groupBy(read, ({ block: { stem } }) => stem);
  const reader = new UnitReader(words);
  const units: Unit[] = [];
  const genre = genreOf(words);
  let they: SubjectKind = 'none';
  read.forEach((sentence, index) => {
    if (sentence.block.role === 'item') return;
    const closesStem = sentence.block.role === 'stem' && read[index + 1]?.block !== sentence.block;
    const items = closesStem ? (itemsOf.get(sentence.block.start) ?? []) : [];
    units.push(reader.unitOf(sentence, items, { they, genre }));
    they = reader.spokenOf({ from: wordFrom(words, sentence.start), to: wordFrom(words, sentence.end) }) ?? they;
  });
  return units;
}
