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
