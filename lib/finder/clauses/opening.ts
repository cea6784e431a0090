import { pattern } from '../match/pattern';
import type { Pattern, Stretch } from '../match/pattern';
import { FINITE, LINKING, ONLY_ADVERBS, OPENS_NOUN, PRONOUN, SAYS, TIMELY } from '../tables/clause-words';
import type { Lead } from '../tables/refusal';
import { isEmpty } from '../text/words';
import type { Words } from '../text/words';
import { breaksBefore } from './breaks';
import type { Break, BreakKind } from './breaks';
import { afterLinks, frontOf } from './fronted-adverbials';
import { leadOfFirst, leadOfPronoun, SUBORDINATORS, PRONOUN_BEFORE } from './subordinators';

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

/** The clause starts here, joined by a subordinator; or its subject is shared; or an aside ends here; or none of these. */
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

const is = (test: Pattern, words: Words, within: Stretch): boolean => test.fits(words, within);

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
    const lead = SUBORDINATORS.get(view.here.word) ?? 'if';
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
