import { pattern } from '../match/pattern';
import type { Stretch } from '../match/pattern';
import { wordFrom } from '../text/words';
import type { Words } from '../text/words';
import type { Sentence } from './sentences';

/** "…, Chief Executive of the charity, said:": words that give speech to somebody who is no public actor. */
const OTHER_SPEAKER = pattern(
  'chief executive | CEO | managing director | director|founder|co-founder|chairman|chairwoman|chair|professor | head of | spokesperson|spokesman|spokeswoman | general secretary | president of the | partner at | owner|' +
    'manager|campaigner|author|editor|dean|vice-chancellor|principal|headteacher | head teacher | apprentice|student|resident|mother|father|parent',
);
const PUBLIC_SPEAKER = pattern(
  'minister|chancellor|government|department|ministry|agency|hmrc|hm|police|commissioner|council|ambassador|mayor|nhs|ofsted|ofcom|authority|regulator|inspectorate|lord|baroness|secretary | <word> office',
);
const SAYS = pattern('said|says|added|adds|commented|explained|stated|told');
const PRIVATE_SPEAKER = pattern('<private>');
const NAMED_BODY = pattern('<actor>');
const QUOTES = pattern(': <quote>');
const ENDS_OPEN = pattern(':|, $');
const SAID_AFTER = pattern(',|. <quote> said|says|added|commented');
const OPENS = pattern('^ <quote>');

/** A quote of more blocks than this is no quote: a mark was left open. */
const LONGEST_SPEECH = 12;
/** How much of a block is read for who speaks, in words. */
const INTRODUCTION = 110;
const NEAR = 12;
const ATTRIBUTION = 36;

function isOther(words: Words, within: Stretch): boolean {
  if (PUBLIC_SPEAKER.fits(words, within)) return false;
  return OTHER_SPEAKER.fits(words, within) || (PRIVATE_SPEAKER.fits(words, within) && !NAMED_BODY.fits(words, within));
}

/** The words before "said:" where a block ends with them or goes on with a quote. */
function introducerOf(words: Words, block: Stretch): Stretch | undefined {
  const start = { from: block.from, to: Math.min(block.to, block.from + INTRODUCTION) };
  const colon = QUOTES.find(words, start)?.from ?? (ENDS_OPEN.fits(words, start) ? start.to - 1 : undefined);
  if (colon === undefined) return undefined;
  const before = { from: block.from, to: colon };
  return SAYS.fits(words, { from: Math.max(block.from, colon - NEAR), to: colon }) ? before : undefined;
}

/** The words after a closing quote: "…,' said Jane Doe, chief executive of the charity." */
function attributionOf(words: Words, block: Stretch): Stretch | undefined {
  const found = SAID_AFTER.find(words, block);
  return found && { from: found.to, to: Math.min(block.to, found.to + ATTRIBUTION) };
}

/**
 * The sentences that somebody who is no public actor says: in the block after "X, Chief Executive of Y, said:" while
 * its quote is open, or in a quote that the same block gives to them.
 */
export function saidByOthers(words: Words, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const said = new Set<Sentence>();
  let other = false;
  let blocks = 0;
  let last: number | undefined;
  /** The block before ends with "said:". A quoted block of a page has no quotation marks where its style has them. */
  let introduced = false;
  for (const sentence of sentences) {
    const { block } = sentence;
    if (block.start !== last) {
      last = block.start;
      const within = { from: wordFrom(words, block.start), to: wordFrom(words, block.end) };
      const introducer = introducerOf(words, within);
      const quoted = OPENS.fits(words, within);
      blocks = quoted ? blocks + 1 : 0;
      if (other && !introduced && (!quoted || blocks > LONGEST_SPEECH)) other = false;
      introduced = introducer !== undefined;
      const attribution = introducer === undefined && quoted ? attributionOf(words, within) : undefined;
      const speaker = introducer ?? attribution;
      if (speaker !== undefined) other = isOther(words, speaker);
    }
    if (other && block.role !== 'heading') said.add(sentence);
  }
  return said;
}
