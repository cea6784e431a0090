import { pattern, wordSet } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { vocabulary } from '../match/vocabulary';
import {
  AUXILIARY,
  FINITE,
  LINKING,
  ONLY_ADVERBS,
  OPENS_NOUN,
  PRONOUN,
  SAYS,
  SUBORDINATE,
  TIMELY,
} from '../tables/clause-words';
import type { Lead } from '../tables/refusal';
import { isEmpty } from '../text/words';
import type { Words } from '../text/words';

// Where a clause starts, read leftwards from its trigger.
//
//   sentence  = { front } clause { break clause }
//   clause    = [ link ] [ front "," ] subject { adverb } trigger …
//   break     = ";" | ":" | "," | dash | [","] ( "and" | "or" | "but" | "so" | "that" | "which" | "if" | "while" | … ) | "(" | '"'
//   front     = a time or a condition: "By 2030,", "Subject to funding,", "If it works,"
//
// At each break the words between it and the trigger (the piece) say what it is: a piece that can be a subject starts the
// clause there; a piece of adverbs alone shares a subject further left ("welcomed X and agreed to Y"); between two commas
// it may be an aside; else the piece goes on to the left. A pronoun right before the trigger is the subject, whatever
// stands before it.

/** The left side of a clause, as words of its text. */
export interface Opening {
  /** Where the clause starts: its subject, or a time or condition in front of it. */
  readonly start: number;
  readonly subject: Stretch;
  /** The subject was named further left, with another verb: "welcomed X and agreed to Y". */
  readonly shared: boolean;
  readonly lead: Lead;
}

type BreakKind = 'stop' | 'comma' | 'dash' | 'and' | 'but' | 'that' | 'which' | 'joining' | 'opens';

interface Break {
  readonly at: number;
  readonly end: number;
  readonly kind: BreakKind;
  /** The word or sign itself. */
  readonly word: string;
}

const KINDS: ReadonlyMap<string, BreakKind> = new Map<string, BreakKind>([
  [';', 'stop'], [':', 'stop'], [',', 'comma'], ['–', 'dash'], ['-', 'dash'], ['—', 'dash'], ['and', 'and'], ['or', 'and'], ['yet', 'and'],
  ['but', 'but'], ['so', 'but'], ['that', 'that'], ['which', 'which'], ['who', 'which'], ['whom', 'which'], ['whose', 'which'],
  ['(', 'opens'], [')', 'opens'], ['"', 'opens'],
  ...'because if when whether why how whatever while whilst whereas although though unless until where what'.split(' ').map((word) => [word, 'joining'] as const),
]); // prettier-ignore
vocabulary.define('break', (word) => KINDS.has(word));
const BREAK = wordSet('<break>');

/** Words that join a clause to another, and how. */
const LEADS: ReadonlyMap<string, Lead> = new Map<string, Lead>([
  ['why', 'why'],
  ['because', 'because'],
  ...'if when unless until once after before as since where provided providing assuming'.split(' ').map((word) => [word, 'if'] as const),
  ...'whether how what whatever whichever'.split(' ').map((word) => [word, 'question'] as const),
  ...'while whilst whereas although though'.split(' ').map((word) => [word, 'while'] as const),
]); // prettier-ignore

/** What is seen at one break: the words between it and the trigger, and those before it. */
interface View {
  readonly words: Words;
  readonly here: Break;
  /** The words after the break, without the linking words among them. */
  readonly piece: Stretch;
  readonly before: Stretch;
  /** Nothing but adverbs stands between the break and the trigger. */
  readonly blank: boolean;
  readonly shared: boolean;
  /** The piece ends a list of names that goes on to the left. */
  readonly endsList: boolean;
  /** The trigger holds its subject: "our aim is to". */
  readonly ownSubject: boolean;
}

/** The clause starts here, joined by a lead; or its subject is shared; or an aside ends here; or none of these. */
type Step = { readonly starts: Lead } | 'shares' | 'aside' | 'on';

/** The longest stretch to the left of a trigger that is read, in words: no clause of a policy text is longer. */
const LONGEST = 260;
const OWN_SUBJECT = pattern('^ (it is | our|the|their|my|<body>)');
/** "…, with the new rates set to be published": the subject of an absolute construction stands behind "with". */
const ABSOLUTE = pattern('with <in part>{1,8} $');
const SET_TO = pattern('^ set|due|scheduled to');
/** "We recognise that the risk may grow and will act": it is we who will act. */
const WE_HOLD = pattern(
  '(we also|further|therefore? recognise|recognize|acknowledge|note|underline|emphasise|emphasize|stress|believe|understand|underscore|highlight | government|department|ministry|agency|<state> also|fully? recognises|recognizes|acknowledges|understands) $',
);
/** "As the default, assisted digital support …": a front without a verb, then words that no list of openers knows. */
const BARE_FRONT = pattern(
  '^ As|In|On|At|For|From|By|Under|Over|With|Within|Through|Throughout|Across|During|Following|After|Before|Since|Until|Alongside|Given|Despite|Unlike|Beyond (!(,|;|:) <any>){1,24} $',
);
const NO_SUBJECT = pattern('^ and|or|but|including|which|who|as|in|on|at|for|from|by|under|with|to|*ing');
const LAST_BODY = pattern('<body> $');
const FIRST_BODY = pattern('^ the? <body>');
const BY_WHICH_HERE = pattern(', under|through|by|in|with|for|on|at $');
const HAS_AND = pattern('and|or &(<any>)');
const JOINED = pattern('^ and|but|or');
const ONLY_JOINED = pattern('^ and|but|or $');
const TO = pattern('^ to &(<any>)');
const LINKS = pattern('^ ((and|but|so|or|yet|then|today|now|earlier|<date> | to date | so far) &(<any>)){0,3}');

const PRONOUN_BEFORE = pattern(
  '!<(of) we|I|you|they|it|he|she|this|these|there ((must|can and | also|thus|further|already|again|hereby|now|then|therefore|both|all|each|still|jointly|together|fully|have|has|are|is|not|*ly) ,?){0,3} $',
);
const ENDS_IN_SIGN = pattern(',|;|:|"|.|–|—|- $');
const ENDS_IN_LINK = pattern('and|but|so|yet|or|that|than $');
const ASKS_WHAT = pattern("(how|what|whether | !<(is|was|'s) why) <word>{0,2} $");
/** "I am afraid we …": what is said follows without "that". */
const SAYS_ALONE = pattern(
  'afraid|believe/s|know|think/s|hope/s|sure|confident|said|confirm|announce|pledge|promise|say|announced|confirmed|announces|confirms|pledged|promised|says $',
);
/** "through which we will …", ", which we will …" and ", where we will …" go on with the main clause. */
const BY_WHICH = pattern('through|under|by|in|with|for|on wh* $ | , which|where $');
const WHICH = pattern('which|whom $');
/** "Achieving the world we hope to see": a noun right before the pronoun. */
const DETERMINED = pattern('the|a|an|this|that|these|those|all|any|every|each <word>{1,3} $');
const PARTICIPLE = pattern('^ !(During|Following) *ing');
const IT_IS_WHAT = pattern("^ This|That|It is|'s something|what|why|how that? $");
/** "Some of the conditions I have given". */
const SOME_OF = pattern('some|all|most|any|many of the|those|these <word> $');
/** "Obey the rules and to enforce them we …": a purpose without a comma opens the second main clause. */
const AND_TO = pattern(
  'and to !(the|a|an|our|its|their|this|that|these|those|all|any|*ing) <small> (!, <any>){1,12} $',
);
/** A front without a comma: "To do this we …", "Here in Britain we …". */
const FRONT = pattern(
  '^ (to|in|with|for|by|at|on|through|under|over|as|from|here|across|during|because|since|following|given|thanks|due|owing|despite|alongside|like|after|before|against|within|beyond|why|instead|later|once|where|when|if|until|unless | that|this is why)',
);
/** "As part of this work …", "Since then …": the word that could join a clause opens a front without a verb. */
const NO_CLAUSE_FRONT = pattern(
  '^ (As (a|an|per|part|of|well|outlined|announced|agreed|promised|recommended | set out) | Since|Until|Before|After then|that|this|<date> | Once again)',
);
const RELATIVE_FIRST = pattern('^ which|whose|who');
const FRONT_ENDS = wordSet(',|;|that|–|-');
const FRONT_LINKS = pattern('^ that? and|but|so?');

const wordAt = (words: Words, at: number): string => words.text.slice(words.starts[at], words.ends[at]);

/** A quotation mark opens where a space or nothing stands before it, and a word after it. */
function opensQuote({ text, starts, ends }: Words, at: number): boolean {
  const before = text.charAt((starts[at] ?? 0) - 1);
  return /^[\s("]?$/.test(before) && !/\s/.test(text.charAt(ends[at] ?? 0));
}

/** A dash between words has spaces around it, or is a long one. */
function isDash({ text, starts, ends }: Words, at: number, word: string): boolean {
  return word === '—' || (/\s/.test(text.charAt((starts[at] ?? 0) - 1)) && /\s/.test(text.charAt(ends[at] ?? 0)));
}

/**
 * The breaks of a stretch from right to left, without those inside brackets and quotes that are closed again. A bracket
 * or quote that is still open at the end comes as `opens`: the clause starts in it.
 */
function breaksBefore(words: Words, { from, to }: Stretch): readonly Break[] {
  const breaks: Break[] = [];
  let depth = 0;
  let quoted = false;
  for (let at = to - 1; at >= from; at--) {
    if (!vocabulary.isIn(words.numbers[at] ?? 0, BREAK)) continue;
    const word = wordAt(words, at);
    const kind = KINDS.get(word) ?? 'joining';
    if (word === '"') {
      const opens = opensQuote(words, at);
      if (!quoted && opens) breaks.push({ at, end: at + 1, kind, word });
      quoted = !opens;
    } else if (quoted) continue;
    else if (word === ')') depth++;
    else if (word === '(' && depth > 0) depth--;
    else if (word === '(') breaks.push({ at, end: at + 1, kind, word });
    else if (depth === 0) {
      const isWord = /[a-z]/.test(word);
      if ((isWord && at === from) || (kind === 'dash' && !isDash(words, at, word))) continue;
      const afterComma = isWord && at > from && wordAt(words, at - 1) === ',';
      breaks.push({ at: afterComma ? at - 1 : at, end: at + 1, kind, word });
      if (afterComma) at--;
    }
  }
  return breaks;
}

const is = (test: { fits(words: Words, within: Stretch): boolean }, words: Words, within: Stretch): boolean =>
  test.fits(words, within);

const isNoun = ({ blank, words, piece }: View): boolean => !blank && is(OPENS_NOUN, words, piece);

const opensBehindFront = ({ words, before, piece, blank }: View): boolean =>
  !blank && is(BARE_FRONT, words, before) && !is(FINITE, words, before) && !is(NO_SUBJECT, words, piece);

function atAnd({ words, blank, piece, before, endsList }: View): Step {
  if (blank) return 'shares';
  const twoNames = is(LAST_BODY, words, before) && is(FIRST_BODY, words, piece);
  if (!is(OPENS_NOUN, words, piece) || twoNames) return 'on';
  return is(PRONOUN, words, piece) || (is(FINITE, words, before) && !endsList) ? { starts: '' } : 'on';
}

function atThat({ words, blank, piece, before, shared, ownSubject }: View): Step {
  const said = is(SAYS, words, before);
  if (shared && is(WE_HOLD, words, before)) return 'on';
  if (blank && !shared) return { starts: ownSubject && said ? 'that' : 'relative' };
  if (said && is(OPENS_NOUN, words, piece)) return { starts: 'that' };
  return !shared && is(PRONOUN, words, piece) ? { starts: 'relative' } : 'on';
}

/** What each kind of break means for a clause that may start at it. */
const STEPS: Readonly<Record<BreakKind, (view: View) => Step>> = {
  opens: ({ words, piece }) => ({ starts: leadOfFirst(words, piece) }),
  stop: ({ blank }) => (blank ? 'shares' : { starts: '' }),
  comma: (view) => {
    if (view.blank && !view.shared) return 'aside';
    const opens = isNoun(view) || (!view.shared && opensBehindFront(view));
    return opens && !view.endsList ? { starts: '' } : 'on';
  },
  dash: (view) => {
    if (view.blank && !view.shared) return 'aside';
    return isNoun(view) || is(TIMELY, view.words, view.piece) ? { starts: '' } : 'on';
  },
  and: atAnd,
  but: (view) => {
    if (view.blank) return 'shares';
    return isNoun(view) ? { starts: '' } : 'on';
  },
  that: atThat,
  which: ({ words, blank, shared, before, piece }) => {
    if (is(BY_WHICH_HERE, words, before) && is(OPENS_NOUN, words, piece)) return { starts: '' };
    return blank && !shared ? { starts: 'relative' } : 'on';
  },
  joining: (view) => {
    const lead = LEADS.get(view.here.word) ?? 'if';
    const holdsSubject = view.blank && view.ownSubject;
    return isNoun(view) || holdsSubject || (!view.blank && lead === 'question' && !is(TO, view.words, view.piece))
      ? { starts: lead }
      : 'on';
  },
};

/** The piece is the last member of a subject that is a list: "Belgium, France | and the Netherlands". */
function endsList(words: Words, member: Stretch, here: Break, piece: Stretch): boolean {
  if (isEmpty(member) || is(PRONOUN, words, piece)) return false;
  const listed = is(HAS_AND, words, piece) || here.word === 'and' || here.word === 'or';
  if (!listed || !is(OPENS_NOUN, words, member)) return false;
  const withComma = { from: member.from, to: here.word === ',' || here.end - here.at > 1 ? here.at + 1 : here.at };
  return !is(LINKING, words, withComma) && !is(FINITE, words, member) && !is(TIMELY, words, member);
}

/** A sentence that opens with "If …" and has no comma before its trigger is that condition alone. */
function leadOfFirst(words: Words, piece: Stretch): Lead {
  if (is(NO_CLAUSE_FRONT, words, piece)) return '';
  if (is(RELATIVE_FIRST, words, piece)) return 'relative';
  return isEmpty(piece) ? '' : (LEADS.get(wordAt(words, piece.from).toLowerCase()) ?? '');
}

/** How a clause that opens with a pronoun is joined to the words before it; nothing if that takes a closer look. */
function leadOfPronoun(words: Words, before: Stretch): Lead | undefined {
  if (isEmpty(before) || is(ENDS_IN_SIGN, words, before) || is(ENDS_IN_LINK, words, before)) return undefined;
  if (is(ASKS_WHAT, words, before)) return 'question';
  if (is(SAYS_ALONE, words, before)) return 'that';
  if (is(BY_WHICH, words, before)) return '';
  if (is(WHICH, words, before)) return 'relative';
  return LEADS.get(wordAt(words, before.to - 1).toLowerCase()) ?? leadOfFront(words, before);
}

/** "To do this we …" is a main clause; "the centre we …" tells of the centre. */
function leadOfFront(words: Words, { from, to }: Stretch): Lead {
  let start = to;
  while (start > from && !vocabulary.isIn(words.numbers[start - 1] ?? 0, FRONT_ENDS)) start--;
  const front = { from: Math.max(start, FRONT_LINKS.at(words, { from: start, to }, start)), to };
  if (is(PARTICIPLE, words, front) && is(DETERMINED, words, front)) return 'relative';
  if (is(IT_IS_WHAT, words, front)) return '';
  if (is(SOME_OF, words, front)) return 'relative';
  if (is(AND_TO, words, front)) return '';
  const isFront =
    is(FRONT, words, front) || is(TIMELY, words, front) || is(LINKING, words, front) || !is(OPENS_NOUN, words, front);
  return isFront ? '' : 'relative';
}

/** Where the subject starts behind "However," and "So": linking words are no part of it. */
function afterLinks(words: Words, from: number, to: number): number {
  let start = from;
  for (;;) {
    const end = LINKING.at(words, { from: start, to }, start);
    if (end <= start || end >= to || is(FIRST_DATE, words, { from: start, to })) return start;
    start = end;
  }
}

const FIRST_DATE = pattern('^ <date>');
/** Signs and words that a front does not reach across. */
const HARD = wordSet(';|:|"|that|–|-|why');
const AND_BUT_SO = wordSet('and|but|so');
const COMMA = wordSet(',');
const LEADING = pattern('^ and|but|so|therefore|that?');
const WHERE_BEFORE = pattern(', where|which $');
const OPEN_BEFORE = pattern(',|<word> $');
/** "Today marks a step forward, and we will …": the time is itself a subject. */
const TIME_ACTS = pattern(
  '^ (today|tonight|yesterday|<date> | this|next|last week|month|quarter|year|spring|summer|autumn|winter) also? mark/s|marked|sees|saw|bring/s|brought|represent/s|shows|means',
);

/** Where the times and conditions in front of a clause start ("By 2030, we …"); the subject's own start without any. */
function frontOf(words: Words, sentence: number, clauseStart: number, subjectStart: number): number {
  const left = { from: sentence, to: clauseStart };
  // ", where we will …" goes on with the main clause: its "where" is no condition
  if (clauseStart > sentence && (is(WHERE_BEFORE, words, left) || !is(OPEN_BEFORE, words, left))) return subjectStart;
  let at = subjectStart;
  while (at > sentence && !vocabulary.isIn(words.numbers[at - 1] ?? 0, HARD)) at--;
  for (let from = at; from < subjectStart;) {
    let to = from + 1;
    while (
      to < subjectStart &&
      !vocabulary.isIn(words.numbers[to - 1] ?? 0, COMMA) &&
      !vocabulary.isIn(words.numbers[to] ?? 0, AND_BUT_SO)
    )
      to++;
    const part = { from: LEADING.at(words, { from, to }, from), to };
    const hasNoVerb = is(SUBORDINATE, words, part) || !is(AUXILIARY, words, { from, to: subjectStart });
    if (hasNoVerb && is(TIMELY, words, part) && !is(TIME_ACTS, words, part)) return part.from;
    from = to;
  }
  return subjectStart;
}

/** Reads leftwards from a trigger to where its clause starts; `sentence` is where its sentence starts. */
export function openingOf(words: Words, sentence: number, trigger: Stretch): Opening {
  const left = { from: Math.max(sentence, trigger.from - LONGEST), to: trigger.from };
  let subjectEnd = left.to;
  let shared = false;
  const found = (start: number, lead: Lead): Opening => {
    const from = afterLinks(words, start, subjectEnd);
    return { start: frontOf(words, sentence, start, from), subject: { from, to: subjectEnd }, shared, lead };
  };
  if (is(SET_TO, words, trigger)) {
    const absolute = ABSOLUTE.startOf(words, left);
    if (absolute >= 0) return { start: absolute + 1, subject: { from: absolute + 1, to: left.to }, shared, lead: '' };
  }
  const pronoun = PRONOUN_BEFORE.startOf(words, left);
  const pronounLead = pronoun < 0 ? undefined : leadOfPronoun(words, { from: left.from, to: pronoun });
  if (pronounLead !== undefined) return found(pronoun, pronounLead);

  const ownSubject = is(OWN_SUBJECT, words, trigger);
  const breaks = breaksBefore(words, left);
  /** The sign that opens the aside which is being passed over. */
  let aside: string | undefined;
  for (const [index, here] of breaks.entries()) {
    if (aside !== undefined) {
      if (here.word !== aside) continue;
      aside = undefined;
      subjectEnd = here.at;
      continue;
    }
    const between = { from: here.end, to: Math.max(here.end, subjectEnd) };
    const piece = { from: LINKS.at(words, between, between.from), to: between.to };
    const blank = is(ONLY_ADVERBS, words, piece) || is(ONLY_JOINED, words, piece);
    const isVerb = shared && !blank && !is(PRONOUN, words, piece) && !is(FINITE, words, piece);
    if (isVerb && here.kind !== 'opens') continue;
    const member = { from: breaks[index + 1]?.end ?? left.from, to: here.at };
    const view: View = {
      words, here, piece, blank, shared, ownSubject,
      before: { from: left.from, to: here.at },
      endsList: endsList(words, member, here, piece),
    }; // prettier-ignore
    const joined = is(JOINED, words, between);
    const step = blank && joined && here.kind !== 'opens' ? 'shares' : STEPS[here.kind](view);
    if (typeof step === 'object') return found(here.end, step.starts);
    shared ||= step === 'shares';
    if (step === 'aside') aside = here.word;
  }
  return found(left.from, leadOfFirst(words, left));
}
