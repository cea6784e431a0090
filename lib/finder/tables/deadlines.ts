/**
 * Adverbs may stand between the words of a trigger: "will also actively support". No word fits two of these, so there
 * is one way only to read a row of them.
 */
const ADVERBS =
  '(?:(?:also|already|since|either|just|so far|to date|once again|ever|never|now|then|therefore|thus|further|together|today|both|all|each|still|' +
  'always|soon|again|hereby|instead|however|nevertheless|in turn|in particular|of course|as appropriate|' +
  'where appropriate|[a-z]{2,16}ly),?\\s)*';

const NOTATION: readonly (readonly [string, string])[] = [
  ['~', ADVERBS],
  ['WILL', "(?:will|shall|'ll)(?:\\s(?:not|all|both|each))?"],
  ['OUR', '(?:our|their|its|his|her|my)'],
  ['HAVE', "(?:(?:have|has|'ve)\\s)"],
  ['BE', "(?:is|are|am|'re|'m|were|was)"],
  [' ', '\\s'],
];

/** "We'll", "I'm": the trigger starts inside the word. */
const CONTRACTED = "'(?:ll|re|ve|m|d)\\b";

/**
 * A pattern for words in a masked text, in a short notation: `~` any adverbs, `WILL` will, shall or 'll, `OUR` a
 * possessive, `HAVE` have or has with its space, `BE` a form of to be; a space is any one white space. The rest is a
 * regular expression. Rows keep their repeats bounded, so that a search is linear in the text.
 */
export function phrase(words: string): RegExp {
  let source = words;
  for (const [short, long] of NOTATION) source = source.replaceAll(short, long);
  return new RegExp(`(?:(?<![\\w-])|(?=${CONTRACTED}))(?:${source})(?![\\w-])`, 'i');
}

/** A row of the grammar of deadlines: by when, or bound to which event; matched in a masked clause. */
export interface DeadlineRow {
  readonly name: string;
  readonly pattern: RegExp;
  /** The words name an event, which stays an event. */
  readonly bound: 'time' | 'event';
  /** A clause, masked, and beside it one like it without a deadline. */
  readonly example: string;
  readonly counterExample: string;
}

const MEETING =
  '(?:[\\w-]{2,16} ){0,4}(?:meetings?|summit|conference|session|budget|spending review|statement|election|' +
  'elections|review period|anniversary|assembly|parliament|ministerial|forum|publication|[ETL]_+)';
const SPAN = '(?:days|weeks|months|years|parliament|year|decade|week|month)';
const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|an?|the next|the coming|the following|the next \\w{1,8}|the coming \\w{1,8}|the first \\w{1,8})';

const row = (
  name: string,
  bound: DeadlineRow['bound'],
  words: string,
  example: string,
  counterExample: string,
): DeadlineRow => ({
  name,
  bound,
  pattern: phrase(words),
  example,
  counterExample,
});

/** Read top to bottom: the first row that is found in the clause gives its deadline. */
export const DEADLINES: readonly DeadlineRow[] = [
  row(
    'by a date',
    'time',
    '(?:by|before|until|no later than|not later than|on or before|prior to|ahead of|in advance of)(?: at the latest)?(?: the)?(?: (?:end|' +
      'start|beginning|middle|close|autumn|spring|summer) of)?(?: the)?(?: early| late| mid)? (?:D_+)(?: (?:or|' +
      'at the) \\w{3,8})?',
    'will start by D_________',
    'will start with D_________',
  ),
  row(
    'by the end of',
    'time',
    `(?:by|before|at|until)(?: the)? (?:end|close|start|beginning) of (?:the|this|next)(?: \\w{2,12})? ${SPAN}`,
    'will end by the end of the decade',
    'will end the end of term rush',
  ),
  row(
    'ahead of an event',
    'event',
    `(?:ahead of|before|in time for|in advance of|by the time of|in the run-? ?up to|prior to|by the end of|by|at)(?: the| our| its| their| this)? (?:next|coming|upcoming|forthcoming|future) ${MEETING}`,
    'will report ahead of the next ministerial meeting',
    'will report on the next ministerial meeting',
  ),
  row(
    'ahead of a named event',
    'event',
    '(?:ahead of|before|in time for|in advance of|by the time of|in the run-? ?up to|prior to|following|after|' +
      'at|by)(?: the| our| its| their| this)? (?:E_+|(?:[A-Z][\\w-]+ )?(?:royal assent|spending review|general election|' +
      'autumn statement|budget))',
    'will report ahead of E____',
    'will report on E____',
  ),
  row(
    'in a publication of a time',
    'time',
    '(?:(?:in|through|as part of) )?(?:the|our|its|their|this) D_+ (?:\\w{3,12} ){0,2}(?:publication|budget|statement|review|report|white paper|plan|strategy|spending review|bulletin|update)',
    'will be set out in the D_____ publication',
    'will be set out in the publication',
  ),
  row(
    'in a publication',
    'event',
    '(?:in|through|as part of) (?:the|our|its|their|this) (?:(?:next|coming|upcoming|forthcoming|planned) ){1,2}(?:D_+ )?(?:\\w{3,12} ){0,2}(?:publication|budget|statement|review|report|white paper|plan|strategy|spending review)',
    'will be set out in the next space publication',
    'will be set out in the space publication',
  ),
  row(
    'with something done',
    'event',
    "(?:with|upon|on|after|following) (?:the )?(?:completion|publication|adoption|entry into force|signature|launch|conclusion|passage|introduction) of(?: (?!(?:we|they|it|which|will|is|are)\\b)[\\w'-]{1,30}){1,5}",
    'will split the franchise with the completion of the line',
    'will split the franchise with care',
  ),
  row(
    'before something happens',
    'event',
    "(?:(?<!\\b(?:laid|put|brought|presented|placed) )before|once|as soon as) (?:the|our|its|we|this|A_+)(?: [\\w'-]{1,20}){1,8}",
    'will report before the new unit is stood up',
    'will report the new unit',
  ),
  row(
    'in or from a date',
    'time',
    '(?:in|from|on|during|over|throughout|at|starting in|starting|beginning in|as of|after|between|through)(?: the)?(?: (?:end|' +
      'start|beginning|middle|course|rest|remainder|whole|lifetime|five years|\\w{3,6} years|(?:early|first|second|last|final|closing) (?:days|weeks|months|part|half|quarter)) (?:of|from))?(?: early| late| mid-?| the)? ?D_+(?: (?:or|' +
      'and|to) (?:earlier|later|D_+))?',
    'will start in D_________',
    'will start the D_________ review',
  ),
  row(
    'today or tomorrow',
    'time',
    '(?:(?:starting|beginning|from|by|until|before) (?:later )?(?:today|tonight|tomorrow|this (?:evening|afternoon))|later today|later this (?:afternoon|evening)|tomorrow(?: (?:morning|afternoon|evening))?)',
    'will open, starting tonight',
    'will open it today',
  ),
  row(
    'within a time of an event',
    'event',
    `within ${NUMBER}(?: \\w{2,10})? ${SPAN} (?:of|after|from) (?!(?:the )?publication\\b|now\\b|(?:the|a|each|every) (?:day|week|month|year)\\b(?! (?:on|that|this|when|of|after|it|they|we)\\b))(?:[\\w'-]{1,30})(?: (?!(?:we|they|it|which|will|is|are|and)\\b)[\\w'-]{1,30}){0,6}`,
    'will reply within 28 days of receiving your complaint',
    'will reply within 28 days of publication',
  ),
  row(
    'in a span of time',
    'time',
    `(?:beginning |starting )?(?:within|over|in|during|throughout)(?: the| this| a)? ?${NUMBER}(?: (?!after|of)\\w{2,10})? ${SPAN}(?! (?:of|after|from|before|since) (?!(?:the |its |this )?publication\\b|now\\b))`,
    'will meet over the coming months',
    'will meet the coming months',
  ),
  row(
    'a date alone',
    'time',
    '(?:(?:later|early|earlier|late|starting|end of|the end of) )?D_+',
    'D________, the Home Office will launch a scheme',
    'the Home Office will launch a scheme',
  ),
  row(
    'in due course',
    'time',
    '(?:in due course|as soon as (?:possible|practicable|reasonably practicable|parliamentary time allows)|' +
      'when parliamentary time allows|shortly|in the near future|at the earliest opportunity|soon|immediately|' +
      'at pace|urgently|without delay|swiftly|at a later date|(?:(?:over|during|throughout|for) the (?:course|rest|remainder|whole|lifetime) of )?this parliament|in this parliament|later this \\w{4,8}|' +
      'earlier this \\w{4,8}|early next year|in the short term|in the long term|in the coming \\w{4,8})',
    'will be set out in due course',
    'will be set out in the course',
  ),
];
