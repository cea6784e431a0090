import {
  AUXILIARY,
  FINITE,
  LINKING,
  NO_NOUN,
  NOUN_START,
  ONLY_ADVERBS,
  PRONOUN,
  SAYS,
  SUBORDINATE,
  TIMELY,
} from './words';

/** How a clause is joined to what stands before it. Empty for a main clause. */
export type Lead = '' | 'relative' | 'that' | 'why' | 'if' | 'because' | 'while' | 'question';

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

const BREAK =
  /,?\s(?:and|but|or|so|yet|that|because|if|when|whether|why|how|while|whilst|whereas|although|though|unless|until|where|what|which|who|whom|whose)(?=\s|$)|,\s*|\s[–-]\s|\s?—\s?|[;:("]|\)/g;

const TRAILING_ADVERBS =
  /(?:\s(?:also|thus|further|already|again|hereby|now|then|therefore|both|all|each|still|jointly|together|fully|have|has|are|is|not|[a-z]{2,16}ly),?){1,3}$/;
const LAST_PRONOUN = /(?<![\w'-])(?:we|I|you|they|it|he|she|this|these|there)$/i;
/** "I am afraid we …": what is said follows without "that". */
const SAYS_ALONE =
  /^(?:afraid|believe|know|think|hope|sure|confident|said|confirm|announce|pledge|promise|say|believes?|hopes?|thinks?)$/;
/** "Achieving the world we hope to see": a noun right before the pronoun. */
const DETERMINED = /\b(?:the|an?|this|that|these|those|all|any|every|each) (?:\w{2,16} ){0,2}\w{2,16}$/;
/** Triggers that hold their subject: "our aim is to". */
const OWN_SUBJECT = /^(?:it is|our|the|their|my|[ACR]_)/i;
/** A front without a comma: "To do this we …", "Here in Britain we …". */
const FRONT =
  /^(?:to|in|with|for|by|at|on|through|under|over|as|from|here|across|during|because|since|following|given|alongside|like|after|before|against|within|beyond|that is why|this is why|why|instead|later|once|where|when|if|until|unless)\b/i;

/** The longest stretch to the left of a trigger that is read: no clause of a policy text is longer. */
const LONGEST_CLAUSE = 1500;

const LEADS: Readonly<Record<string, Lead>> = {
  why: 'why',
  if: 'if',
  when: 'if',
  unless: 'if',
  until: 'if',
  once: 'if',
  after: 'if',
  before: 'if',
  as: 'if',
  since: 'if',
  where: 'if',
  whether: 'question',
  how: 'question',
  what: 'question',
  because: 'because',
  while: 'while',
  whilst: 'while',
  whereas: 'while',
  although: 'while',
  though: 'while',
};

interface Break {
  readonly at: number;
  readonly end: number;
  readonly word: string;
}

function breaksOf(left: string): Break[] {
  return [...left.matchAll(BREAK)].map((found) => ({
    at: found.index,
    end: found.index + found[0].length,
    word: found[0].replaceAll(/[\s,]/g, '') || found[0].trim(),
  }));
}

const opensNoun = (piece: string): boolean => (NOUN_START.test(piece) && !NO_NOUN.test(piece)) || PRONOUN.test(piece);

/** The piece is the last member of a subject that is a list: "Belgium, France | and the Netherlands". */
function endsList(left: string, breaks: readonly Break[], index: number, piece: string): boolean {
  const here = breaks[index];
  if (here === undefined || PRONOUN.test(piece)) return false;
  const from = breaks[index - 1]?.end ?? 0;
  const before = left.slice(from, here.at).trim();
  const listed = / (?:and|or) /.test(piece) || here.word === 'and' || here.word === 'or';
  return (
    listed &&
    before !== '' &&
    opensNoun(before) &&
    !LINKING.test(`${before},`) &&
    !FINITE.test(before) &&
    !TIMELY.test(before)
  );
}

/** Reads leftwards from a trigger to where its clause starts. `sentence` is masked; `trigger` an offset into it. */
export function openingOf(sentence: string, trigger: number): Opening {
  const from = Math.max(0, trigger - LONGEST_CLAUSE);
  const left = sentence.slice(from, trigger);
  const breaks = breaksOf(left);
  let subjectEnd = left.trimEnd().length;
  let shared = false;
  let depth = 0;
  let quoted = false;
  let aside: string | undefined;
  const ownSubject = OWN_SUBJECT.test(sentence.slice(trigger));
  const found = (start: number, lead: Lead): Opening =>
    opening(sentence, from + start, from + subjectEnd, shared, lead);
  const pronoun = pronounBefore(left);
  if (pronoun !== undefined) {
    const lead = leadOf(left.slice(0, pronoun));
    if (lead !== undefined) return found(pronoun, lead);
  }
  for (let index = breaks.length - 1; index >= 0; index--) {
    const here = breaks[index];
    if (here === undefined) break;
    const { word } = here;
    if (word === '"') {
      const opens = /[\s("]|^$/.test(left.charAt(here.at - 1)) && !/\s/.test(left.charAt(here.end));
      if (!quoted && opens) return found(here.end, '');
      quoted = !opens;
      continue;
    }
    if (quoted) continue;
    if (word === ')') depth++;
    else if (word === '(' && depth > 0) depth--;
    else if (word === '(') return found(here.end, leadOfFirst(left.slice(here.end)));
    if (depth > 0 || word === ')' || word === '(') continue;
    const piece = withoutLinks(left.slice(here.end, subjectEnd).trim());
    if (aside !== undefined) {
      if (word !== aside) continue;
      aside = undefined;
      subjectEnd = here.at;
      continue;
    }
    const joined = /^(?:and|but|or)\b/.test(left.slice(here.end, subjectEnd).trim());
    const blank = ONLY_ADVERBS.test(piece) || /^(?:and|but|or)$/.test(piece);
    if (blank && joined) {
      shared = true;
      continue;
    }
    if (shared && !blank && !PRONOUN.test(piece) && !FINITE.test(piece)) continue;
    if (word === ';' || word === ':') {
      if (!blank) return found(here.end, '');
      shared = true;
    } else if (word === ',' || word === '–' || word === '-' || word === '—') {
      if (blank && !shared) aside = word;
      else if (!blank && opensNoun(piece) && (word !== ',' || !endsList(left, breaks, index, piece)))
        return found(here.end, '');
    } else if (word === 'and' || word === 'or' || word === 'but' || word === 'so' || word === 'yet') {
      if (blank) {
        shared = true;
        continue;
      }
      if (!opensNoun(piece)) continue;
      const before = left.slice(0, here.at);
      if (/[ACR]_+$/.test(before) && /^(?:the )?[ACR]_/.test(piece)) continue;
      if (PRONOUN.test(piece) || word === 'but' || word === 'so') return found(here.end, '');
      if (FINITE.test(before) && !endsList(left, breaks, index, piece)) return found(here.end, '');
    } else if (word === 'that') {
      if (blank && !shared)
        return found(here.end, ownSubject && SAYS.test(left.slice(0, here.at)) ? 'that' : 'relative');
      if (opensNoun(piece) && SAYS.test(left.slice(0, here.at))) return found(here.end, 'that');
      else if (PRONOUN.test(piece) && !shared) return found(here.end, 'relative');
    } else if (word === 'which' || word === 'who' || word === 'whom' || word === 'whose') {
      if (blank && !shared) return found(here.end, 'relative');
    } else if (!blank && (opensNoun(piece) || LEADS[word] === 'question')) {
      return found(here.end, LEADS[word] ?? 'if');
    }
  }
  return found(0, leadOfFirst(left));
}

/** A sentence that opens with "If …" and has no comma before its trigger is that condition alone. */
function leadOfFirst(left: string): Lead {
  const first = /^\s*([A-Za-z]+)/.exec(left)?.[1]?.toLowerCase() ?? '';
  return LEADS[first] ?? '';
}

/** Where a pronoun stands directly before the trigger, if one does. */
function pronounBefore(left: string): number | undefined {
  const words = left.trimEnd().replace(TRAILING_ADVERBS, '');
  const found = LAST_PRONOUN.exec(words);
  return found?.index;
}

/** How a clause that opens with a pronoun is joined to what stands before; nothing if that takes a closer look. */
function leadOf(before: string): Lead | undefined {
  const words = before.trimEnd();
  if (words === '' || /[,;:."–—-]$/.test(words)) return undefined;
  const last = /[\w']+$/.exec(words)?.[0].toLowerCase() ?? '';
  if (/^(?:and|but|so|yet|or|that|than)$/.test(last)) return undefined;
  if (/\b(?:how|what|whether|why)(?: \w+){0,2}$/i.test(words)) return 'question';
  const lead = LEADS[last];
  if (lead !== undefined) return lead;
  if (SAYS_ALONE.test(last)) return 'that';
  if (last === 'which' || last === 'whom')
    return /(?:through|under|by|in|with|for|on) wh\w+$/.test(words) ? '' : 'relative';
  const from = Math.max(
    words.lastIndexOf(', '),
    words.lastIndexOf('; '),
    words.lastIndexOf(' that '),
    words.lastIndexOf(' – '),
    words.lastIndexOf(' - '),
    -1,
  );
  const front = words.slice(from + 1).replace(/^[\s,;–-]*(?:that )?(?:and |but |so )?/i, '');
  if (/^[A-Z]?[a-z]{2,16}ing\b/.test(front) && DETERMINED.test(front)) return 'relative';
  const opensFront = FRONT.test(front) || TIMELY.test(front) || LINKING.test(front) || !opensNoun(front);
  return opensFront ? '' : 'relative';
}

const withoutLinks = (piece: string): string =>
  piece.replace(/^(?:(?:and|but|so|or|yet|then|today|now|earlier|D_+)\s+){1,3}/i, '');

function opening(sentence: string, from: number, subjectEnd: number, shared: boolean, lead: Lead): Opening {
  let subjectStart = from;
  for (let linked = true; linked;) {
    const rest = sentence.slice(subjectStart, subjectEnd);
    const lead = /^\s*/.exec(rest)?.[0].length ?? 0;
    const link = LINKING.exec(rest.slice(lead))?.[0].length ?? 0;
    linked = link > 0 && lead + link < rest.length && !rest.slice(lead).startsWith('D_');
    subjectStart += lead + (linked ? link : 0);
  }
  return { start: frontOf(sentence, from, subjectStart), subjectStart, subjectEnd, shared, lead };
}

/** Where the times and conditions in front of a clause start; the clause's own start if there are none. */
function frontOf(sentence: string, from: number, subjectStart: number): number {
  const before = sentence.slice(0, subjectStart);
  if (from > 0 && !/[,\w]\s*$/.test(sentence.slice(0, from))) return subjectStart;
  const hard = Math.max(
    ...[...before.matchAll(/[;:"]\s|\sthat\s|\s[–-]\s|\swhy,?\s|^/g)].map((found) => found.index + found[0].length),
    0,
  );
  const front = before.slice(hard);
  let at = hard;
  for (const part of front.split(/(?<=,)\s|\s(?=(?:and|but|so) )/)) {
    const words = part.replace(/^\s*(?:(?:and|but|so|therefore|that)\s)?/i, '');
    const rest = before.slice(at);
    if (TIMELY.test(words) && (SUBORDINATE.test(words) || !AUXILIARY.test(rest)))
      return at + part.length - words.length;
    at += part.length + 1;
  }
  return subjectStart;
}
