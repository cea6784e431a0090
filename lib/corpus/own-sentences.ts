import type { CommitmentFind, CommitmentId, CorpusCommitment, DocumentId, SentenceWords } from '@/lib/model';

/** Of a stored sentence's words, so many have to be in the sentence on the page: one in ten may be spelt another way. */
const LEAST_COVERED = 0.9;
/** Of the page's sentence, so many content words may be others. */
const MOST_OTHERS = 0.25;
/** So many words a list has at most: of a longer sentence it has the first, and half of the page's may be others. */
const LONGEST_LIST = 20;
const MOST_OTHERS_OF_LONG = 0.5;
/** Where nobody said which words the promise has, the found clause has so many of all. */
const LEAST_IN_CLAUSE = 0.6;
/** Fewer words are said by many sentences of one page. */
const FEWEST_WORDS = 7;

const WORDS = /[\p{L}\p{N}£%][\p{L}\p{N}£%.,'’-]*/gu;
const TRAILING = /(?:[.,'’-]|['’]s)+$/u;
/** Words of grammar: they are no reason to take two sentences for different ones. */
const GRAMMAR: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be been being but by can could do does for from had has have having he her
  his how i if in into is it its itself made make may more most must no nor not of on one or other our out over own per
  said she should so some such than that the their them then there these they this those through to today under until up
  upon us was we were what when where whether which while who whom whose will with within would you your we’re we’ll
  we’ve it’s that’s`.split(/\s+/u),
);

type Said = Pick<CommitmentFind, 'quote' | 'sentence'>;

/** A text's words in lower case, each once: numbers and sums of money as they are written, without "’s" at the end. */
function wordsIn(text: string): ReadonlySet<string> {
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019]/gu, '’')
    .replaceAll(/[\u2010-\u2015]/gu, '-');
  return new Set((folded.match(WORDS) ?? []).map((word) => word.replace(TRAILING, '')).filter((word) => word !== ''));
}

const bare = (word: string): string => word.replaceAll("'", '’').replace(TRAILING, '');

function shareIn(words: readonly string[], text: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => text.has(bare(word))).length / words.length;
}

/** Whether nearly all of these words stand in the sentence of a clause, whatever else it says. */
function holdsWords({ quote, sentence = quote }: Said, { words }: SentenceWords): boolean {
  return words.length >= FEWEST_WORDS && shareIn(words, wordsIn(sentence)) >= LEAST_COVERED;
}

/** Whether the sentence says hardly anything else, and the clause itself has the promise's own words. */
function saysIt({ quote, sentence = quote }: Said, { words, clause }: SentenceWords): boolean {
  const stored = new Set(words.map(bare));
  const telling = [...wordsIn(sentence)].filter((word) => stored.has(word) || !GRAMMAR.has(word));
  const others = telling.filter((word) => !stored.has(word)).length;
  const most = words.length < LONGEST_LIST ? MOST_OTHERS : MOST_OTHERS_OF_LONG;
  if (others > telling.length * most) return false;
  const inClause = wordsIn(quote);
  return clause === undefined ? shareIn(words, inClause) >= LEAST_IN_CLAUSE : shareIn(clause, inClause) === 1;
}

/** Whether a clause is the one that these words were taken from. */
export function saysWords(said: Said, words: SentenceWords): boolean {
  return holdsWords(said, words) && saysIt(said, words);
}

/**
 * Which stored commitment each clause of a document's page is, told by the words of its sentence: nearly all of them stand
 * in the sentence, hardly any others do, and the clause itself has the promise's own. A sentence that holds the words of
 * two, and a commitment that two clauses could be, are none: nothing is guessed.
 * @param here the documents whose page this is
 */
export function ownSentences(
  found: readonly CommitmentFind[],
  stored: readonly CorpusCommitment[],
  here: ReadonlySet<DocumentId>,
): ReadonlyMap<CommitmentFind['id'], CommitmentId> {
  const sayings = stored.flatMap(({ id, sentences = [] }) =>
    sentences.filter(({ document }) => here.has(document)).map((sentence) => ({ id, sentence })),
  );
  const sure = found.flatMap((find) => {
    const held = sayings.filter(({ sentence }) => holdsWords(find, sentence));
    const [only, ...rivals] = [...new Set(held.map(({ id }) => id))];
    const isSaid = rivals.length === 0 && held.some(({ sentence }) => saysIt(find, sentence));
    return only !== undefined && isSaid ? [{ find: find.id, id: only }] : [];
  });
  const isOnly = ({ find, id }: (typeof sure)[number]): boolean =>
    sure.every((other) => other.find === find || other.id !== id);
  return new Map(sure.filter(isOnly).map(({ find, id }) => [find, id]));
}
