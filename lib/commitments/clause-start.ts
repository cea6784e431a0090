import { breaksBefore } from './breaks';
import type { Break, BreakKind } from './breaks';
import { afterLinks, frontOf } from './fronts';
import { LEADS, leadOfFirst, leadOfPronoun, opensNoun, pronounBefore } from './leads';
import type { Lead } from './leads';
import { FINITE, LINKING, ONLY_ADVERBS, PRONOUN, SAYS, TIMELY } from './words';

/** The left side of a clause, in offsets into its sentence. */
export interface Opening {
  /** Where the clause starts: its subject, or a time or condition in front of it. */
  readonly start: number;
  readonly subjectStart: number;
  readonly subjectEnd: number;
  /** The subject was named further left, with another verb: "welcomed X and agreed to Y". */
  readonly shared: boolean;
  readonly lead: Lead;
}

/** What is seen at one break: the words between it and the trigger, and those before it. */
interface View {
  readonly here: Break;
  /** The words after the break, without the linking words among them. */
  readonly piece: string;
  readonly before: string;
  /** The end of `before`: what introduces the clause stands there. */
  readonly justBefore: string;
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

/** The longest stretch to the left of a trigger that is read: no clause of a policy text is longer. */
const LONGEST_CLAUSE = 1500;
/** How far back from a break is read for the words that introduce a clause. */
const LOOK_BACK = 60;
const OWN_SUBJECT = /^(?:it is|our|the|their|my|[ACR]_)/i;

/** "…, with the new rates set to be published": the subject of an absolute construction stands behind "with". */
const ABSOLUTE = /\bwith (?=(?:[^,;:. ]{1,30} ){1,8}$)/;
const SET_TO = /^(?:set|due|scheduled) to\b/;

/** "We recognise that the risk may grow and will act": it is we who will act. */
const WE_HOLD =
  /\bwe (?:also |further |therefore )?(?:recogni[sz]e|acknowledge|note|underline|emphasi[sz]e|stress|believe|understand|underscore|highlight)$|\b(?:government|department|ministry|agency|[AC]_+) (?:also |fully )?(?:recogni[sz]es|acknowledges|understands)$/i;

/** "As the default, assisted digital support …": a front without a verb, then words that no list of openers knows. */
const BARE_FRONT =
  /^\s{0,4}(?:As|In|On|At|For|From|By|Under|Over|With|Within|Through|Throughout|Across|During|Following|After|Before|Since|Until|Alongside|Given|Despite|Unlike|Beyond)\b[^,;:]{2,120}$/;
const NO_SUBJECT = /^(?:and|or|but|including|which|who|as|in|on|at|for|from|by|under|with|to|[a-z]{2,16}ing)\b/;

const opensBehindFront = ({ before, piece, blank }: View): boolean =>
  !blank && BARE_FRONT.test(before) && !FINITE.test(before) && !NO_SUBJECT.test(piece);

const isNoun = ({ blank, piece }: View): boolean => !blank && opensNoun(piece);

function atAnd({ blank, piece, before, justBefore, endsList }: View): Step {
  if (blank) return 'shares';
  const twoNames = /[ACR]_+$/.test(justBefore) && /^(?:the )?[ACR]_/.test(piece);
  if (!opensNoun(piece) || twoNames) return 'on';
  return PRONOUN.test(piece) || (FINITE.test(before) && !endsList) ? { starts: '' } : 'on';
}

function atThat({ blank, piece, justBefore, shared, ownSubject }: View): Step {
  const said = SAYS.test(justBefore);
  if (shared && WE_HOLD.test(justBefore)) return 'on';
  if (blank && !shared) return { starts: ownSubject && said ? 'that' : 'relative' };
  if (opensNoun(piece) && said) return { starts: 'that' };
  return PRONOUN.test(piece) && !shared ? { starts: 'relative' } : 'on';
}

/** What each kind of break means for a clause that may start at it. */
const STEPS: Readonly<Record<BreakKind, (view: View) => Step>> = {
  opens: ({ piece }) => ({ starts: leadOfFirst(piece) }),
  stop: ({ blank }) => (blank ? 'shares' : { starts: '' }),
  comma: (view) => {
    if (view.blank && !view.shared) return 'aside';
    const opens = isNoun(view) || (!view.shared && opensBehindFront(view));
    return opens && !view.endsList ? { starts: '' } : 'on';
  },
  dash: (view) => {
    if (view.blank && !view.shared) return 'aside';
    return isNoun(view) || TIMELY.test(view.piece) ? { starts: '' } : 'on';
  },
  and: atAnd,
  but: (view) => {
    if (view.blank) return 'shares';
    return isNoun(view) ? { starts: '' } : 'on';
  },
  that: atThat,
  which: ({ blank, shared, justBefore, piece }) => {
    if (/, (?:under|through|by|in|with|for|on|at)$/.test(justBefore) && opensNoun(piece)) return { starts: '' };
    return blank && !shared ? { starts: 'relative' } : 'on';
  },
  joining: (view) => {
    const lead = LEADS.get(view.here.word) ?? 'if';
    const holdsSubject = view.blank && view.ownSubject;
    return isNoun(view) || holdsSubject || (!view.blank && lead === 'question' && !view.piece.startsWith('to '))
      ? { starts: lead }
      : 'on';
  },
};

/** The piece is the last member of a subject that is a list: "Belgium, France | and the Netherlands". */
function endsList(before: string, here: Break, piece: string): boolean {
  if (before === '' || PRONOUN.test(piece)) return false;
  const listed = / (?:and|or) /.test(piece) || here.word === 'and' || here.word === 'or';
  return listed && opensNoun(before) && !LINKING.test(`${before},`) && !FINITE.test(before) && !TIMELY.test(before);
}

const withoutLinks = (piece: string): string =>
  piece.replace(/^(?:(?:and|but|so|or|yet|then|today|now|to date|so far|earlier|D_+)\s+){1,3}/i, '');

/** Reads leftwards from a trigger to where its clause starts. `sentence` is masked; `trigger` an offset into it. */
export function openingOf(sentence: string, trigger: number): Opening {
  const from = Math.max(0, trigger - LONGEST_CLAUSE);
  const left = sentence.slice(from, trigger);
  const pronoun = pronounBefore(left);
  const pronounLead = pronoun === undefined ? undefined : leadOfPronoun(left.slice(0, pronoun));
  let subjectEnd = left.trimEnd().length;
  let shared = false;
  const found = (start: number, lead: Lead): Opening => {
    const subjectStart = afterLinks(sentence, from + start, from + subjectEnd);
    const end = from + subjectEnd;
    return { start: frontOf(sentence, from + start, subjectStart), subjectStart, subjectEnd: end, shared, lead };
  };
  const absolute = SET_TO.test(sentence.slice(trigger, trigger + 16)) ? ABSOLUTE.exec(left.slice(-300)) : null;
  if (absolute !== null) {
    const start = from + Math.max(0, left.length - 300) + absolute.index + absolute[0].length;
    return { start, subjectStart: start, subjectEnd: from + subjectEnd, shared, lead: '' };
  }
  if (pronoun !== undefined && pronounLead !== undefined) return found(pronoun, pronounLead);

  const ownSubject = OWN_SUBJECT.test(sentence.slice(trigger, trigger + 8));
  const breaks = breaksBefore(left);
  /** The sign that opens the aside which is being passed over. */
  let aside: string | undefined;
  for (const [index, here] of breaks.entries()) {
    if (aside !== undefined) {
      if (here.word !== aside) continue;
      aside = undefined;
      subjectEnd = here.at;
      continue;
    }
    const words = left.slice(here.end, subjectEnd).trim();
    const piece = withoutLinks(words);
    const joined = /^(?:and|but|or)\b/.test(words);
    const blank = ONLY_ADVERBS.test(piece) || /^(?:and|but|or)$/.test(piece);
    const isVerb = shared && !blank && !PRONOUN.test(piece) && !FINITE.test(piece);
    if (isVerb && here.kind !== 'opens') continue;
    const member = left.slice(breaks[index + 1]?.end ?? 0, here.at).trim();
    const view: View = {
      here,
      piece,
      before: left.slice(0, here.at),
      justBefore: left.slice(Math.max(0, here.at - LOOK_BACK), here.at),
      blank,
      shared,
      ownSubject,
      endsList: endsList(member, here, piece),
    };
    const step = blank && joined && here.kind !== 'opens' ? 'shares' : STEPS[here.kind](view);
    if (typeof step === 'object') return found(here.end, step.starts);
    shared ||= step === 'shares';
    if (step === 'aside') aside = here.word;
  }
  return found(0, leadOfFirst(left));
}
