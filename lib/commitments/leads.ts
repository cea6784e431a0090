import { LINKING, NO_NOUN, NOUN_START, PRONOUN, TIMELY } from './words';

/** How a clause is joined to what stands before it. Empty for a main clause. */
export type Lead = '' | 'relative' | 'that' | 'why' | 'if' | 'because' | 'while' | 'question';

/** Words that join a clause to another, and how. */
export const LEADS: ReadonlyMap<string, Lead> = new Map<string, Lead>([
  ['why', 'why'],
  ...[
    'if',
    'when',
    'unless',
    'until',
    'once',
    'after',
    'before',
    'as',
    'since',
    'where',
    'provided',
    'providing',
    'assuming',
  ].map((word) => [word, 'if'] as const),
  ...['whether', 'how', 'what', 'whatever', 'whichever'].map((word) => [word, 'question'] as const),
  ['because', 'because'],
  ...['while', 'whilst', 'whereas', 'although', 'though'].map((word) => [word, 'while'] as const),
]);

const TRAILING_ADVERBS =
  /(?:\s(?:(?:must|can) and|also|thus|further|already|again|hereby|now|then|therefore|both|all|each|still|jointly|together|fully|have|has|are|is|not|[a-z]{2,16}ly),?){1,3}$/;
const LAST_PRONOUN = /(?<!\bof )(?<![\w'-])(?:we|I|you|they|it|he|she|this|these|there)$/i;
/** "I am afraid we …": what is said follows without "that". */
const SAYS_ALONE =
  /^(?:afraid|believes?|know|thinks?|hopes?|sure|confident|said|confirm|announce|pledge|promise|say|announced|confirmed|announces|confirms|pledged|promised|says)$/;
/** "through which we will …", ", which we will …" and ", where we will …" go on with the main clause. */
const BY_WHICH = /(?:(?:through|under|by|in|with|for|on) wh\w+|, wh(?:ich|ere))$/;
/** "Achieving the world we hope to see": a noun right before the pronoun. */
const DETERMINED = /\b(?:the|an?|this|that|these|those|all|any|every|each) (?:\w{2,16} ){0,2}\w{2,16}$/;
/** "Some of the conditions I have given". */
const SOME_OF = /\b(?:some|all|most|any|many) of (?:the|those|these) [a-z-]{3,20}$/;
/** "Obey the rules and to enforce them we …": a purpose without a comma opens the second main clause. */
const AND_TO = /\sand to (?!(?:the|an?|our|its|their|this|that|these|those|all|any)\b)[a-z]{2,16}(?<!ing) [^,]{1,60}$/;
/** A front without a comma: "To do this we …", "Here in Britain we …". */
const FRONT = new RegExp(
  String.raw`^(?:${[
    String.raw`to|in|with|for|by|at|on|through|under|over|as|from|here|across|during|because|since|following`,
    String.raw`given|thanks|due|owing|despite|alongside|like|after|before|against|within|beyond|that is why|this is why|why|instead`,
    String.raw`later|once|where|when|if|until|unless`,
  ].join('|')})\b`,
  'i',
);

/** "As part of this work …", "Since then …": the word that could join a clause opens a front without a verb. */
const NO_CLAUSE_FRONT =
  /^\s{0,4}(?:As (?:an?|per|part|of|well|set out|outlined|announced|agreed|promised|recommended)|(?:Since|Until|Before|After) (?:then|that|this|D_+)|Once again)\b/;

/** How far back from a trigger its pronoun can stand, with the adverbs between them. */
const LOOK_BACK = 60;

/** The words can open a subject. */
export const opensNoun = (words: string): boolean =>
  (NOUN_START.test(words) && !NO_NOUN.test(words)) || PRONOUN.test(words);

/** A sentence that opens with "If …" and has no comma before its trigger is that condition alone. */
export function leadOfFirst(words: string): Lead {
  if (NO_CLAUSE_FRONT.test(words)) return '';
  if (/^\s{0,4}(?:which|whose|who)\b/.test(words)) return 'relative';
  return LEADS.get(/^\s*([A-Za-z]{1,12})/.exec(words)?.[1]?.toLowerCase() ?? '') ?? '';
}

/** Where a pronoun stands directly before the trigger that `left` leads up to, if one does. */
export function pronounBefore(left: string): number | undefined {
  const from = Math.max(0, left.length - LOOK_BACK);
  const found = LAST_PRONOUN.exec(left.slice(from).trimEnd().replace(TRAILING_ADVERBS, ''));
  return found === null ? undefined : from + found.index;
}

/** How a clause that opens with a pronoun is joined to the words before it; nothing if that takes a closer look. */
export function leadOfPronoun(before: string): Lead | undefined {
  const words = before.trimEnd();
  if (words === '' || /[,;:."–—-]$/.test(words)) return undefined;
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  if (/^(?:and|but|so|yet|or|that|than)$/.test(last)) return undefined;
  if (/\b(?:how|what|whether|(?<!\b(?:is|was|'s) )why)(?: \w+){0,2}$/i.test(words)) return 'question';
  if (SAYS_ALONE.test(last)) return 'that';
  if (BY_WHICH.test(words)) return '';
  if (last === 'which' || last === 'whom') return 'relative';
  return LEADS.get(last) ?? leadOfFront(words);
}

/** "To do this we …" is a main clause; "the centre we …" tells of the centre. */
function leadOfFront(words: string): Lead {
  const from = Math.max(...[', ', '; ', ' that ', ' – ', ' - '].map((sign) => words.lastIndexOf(sign)));
  const front = words.slice(from + 1).replace(/^[\s,;–-]{0,4}(?:that )?(?:and |but |so )?/i, '');
  if (/^(?!During|Following)[A-Z]?[a-z]{2,16}ing\b/i.test(front) && DETERMINED.test(front)) return 'relative';
  if (/^(?:This|That|It)(?: is|'s) (?:something|what|why|how)(?: that)?$/.test(front)) return '';
  if (SOME_OF.test(front)) return 'relative';
  if (AND_TO.test(front)) return '';
  const isFront = FRONT.test(front) || TIMELY.test(front) || LINKING.test(front) || !opensNoun(front);
  return isFront ? '' : 'relative';
}
