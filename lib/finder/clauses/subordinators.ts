import { wordSet } from '../match/named-words';
import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { LINKING, OPENS_NOUN, TIMELY } from '../tables/clause-words';
import type { Lead } from '../tables/refusal';
import { isEmpty, wordAt } from '../text/words';
import type { Words } from '../text/words';

/** Words that join a clause to another, and how. */
export const SUBORDINATORS: ReadonlyMap<string, Lead> = new Map<string, Lead>([
  ['why', 'why'],
  ['because', 'because'],
  ...'if when unless until once after before as since where provided providing assuming'.split(' ').map((word) => [word, 'if'] as const),
  ...'whether how what whatever whichever'.split(' ').map((word) => [word, 'question'] as const),
  ...'while whilst whereas although though'.split(' ').map((word) => [word, 'while'] as const),
]); // prettier-ignore

/** A pronoun right before a trigger, adverbs aside. */
export const PRONOUN_BEFORE = pattern(
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
  '^ (As (a|an|per|part|of|such|well|always|ever|ministers|governments|partners|allies|leaders|outlined|announced|agreed|promised|recommended | set out) | Since|Until|Before|After then|that|this|<date> | Once again)',
);
const RELATIVE_FIRST = pattern('^ which|whose|who');
const FRONT_ENDS = wordSet(',|;|that|–|-');
const FRONT_LINKS = pattern('^ that? and|but|so?');

/** A sentence that opens with "If …" and has no comma before its trigger is that condition alone. */
export function leadOfFirst(words: Words, piece: Stretch): Lead {
  if (NO_CLAUSE_FRONT.fits(words, piece)) return '';
  if (RELATIVE_FIRST.fits(words, piece)) return 'relative';
  return isEmpty(piece) ? '' : (SUBORDINATORS.get(wordAt(words, piece.from).toLowerCase()) ?? '');
}

/** How a clause that opens with a pronoun is joined to the words before it; nothing if that takes a closer look. */
export function leadOfPronoun(words: Words, before: Stretch): Lead | undefined {
  if (isEmpty(before) || ENDS_IN_SIGN.fits(words, before) || ENDS_IN_LINK.fits(words, before)) return undefined;
  if (ASKS_WHAT.fits(words, before)) return 'question';
  if (SAYS_ALONE.fits(words, before)) return 'that';
  if (BY_WHICH.fits(words, before)) return '';
  if (WHICH.fits(words, before)) return 'relative';
  return SUBORDINATORS.get(wordAt(words, before.to - 1).toLowerCase()) ?? leadOfFront(words, before);
}

/** "To do this we …" is a main clause; "the centre we …" tells of the centre. */
function leadOfFront(words: Words, { from, to }: Stretch): Lead {
  let start = to;
  while (start > from && !FRONT_ENDS.has(words.numbers[start - 1])) start--;
  const front = { from: Math.max(start, FRONT_LINKS.at(words, { from: start, to }, start)), to };
  if (PARTICIPLE.fits(words, front) && DETERMINED.fits(words, front)) return 'relative';
  if (IT_IS_WHAT.fits(words, front)) return '';
  if (SOME_OF.fits(words, front)) return 'relative';
  if (AND_TO.fits(words, front)) return '';
  const isFront =
    FRONT.fits(words, front) ||
    TIMELY.fits(words, front) ||
    LINKING.fits(words, front) ||
    !OPENS_NOUN.fits(words, front);
  return isFront ? '' : 'relative';
}
