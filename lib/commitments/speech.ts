import type { Sentence } from './sentences';

/** "…, Chief Executive of the charity, said:" — words that give speech to somebody who is no public actor. */
const OTHER_SPEAKER = new RegExp(
  String.raw`\b(?:${[
    String.raw`chief executive|ceo|managing director|director|founder|co-founder|chairman|chairwoman|chair`,
    String.raw`professor|head of|spokes(?:person|man|woman)|general secretary|president of the|partner at|owner`,
    String.raw`manager|campaigner|author|editor|dean|vice-chancellor|principal|head ?teacher|apprentice|student`,
    String.raw`resident|mother|father|parent`,
  ].join('|')})\b`,
  'i',
);
const PUBLIC_SPEAKER = new RegExp(
  String.raw`\b(?:${[
    String.raw`minister|secretary of state|prime minister|home secretary|foreign secretary|chancellor`,
    String.raw`government|department|ministry|agency|hmrc|hm|police|commissioner|council|ambassador`,
    String.raw`high commissioner|mayor|nhs|ofsted|ofcom|authority|regulator|inspectorate|[a-z]+ office`,
    String.raw`justice secretary|lord|baroness|secretary`,
  ].join('|')})\b`,
  'i',
);
const SAYS = /\b(?:said|says|added|adds|commented|explained|stated|told)\b/i;
const OPENS = /^["']/;

/** A quote of more blocks than this is no quote: a mark was left open. */
const LONGEST_SPEECH = 12;

/** A name that holds no office in the text, and nobody else. */
const PRIVATE_SPEAKER = /F_/;
const NAMED_BODY = /[ACNR]_/;

function isOther(words: string): boolean {
  if (PUBLIC_SPEAKER.test(words)) return false;
  return OTHER_SPEAKER.test(words) || (PRIVATE_SPEAKER.test(words) && !NAMED_BODY.test(words));
}

/**
 * The sentences that somebody who is no public actor says: in the block after "X, Chief Executive of Y, said:" while
 * its quote is open, or in a quote that the same block gives to them.
 */
export function saidByOthers(folded: string, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
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
      const words = folded.slice(block.start, block.end);
      const before = quoteIntroducer(words);
      const quoted = OPENS.test(words);
      blocks = quoted ? blocks + 1 : 0;
      if (other && !introduced && (!quoted || blocks > LONGEST_SPEECH)) other = false;
      introduced = before !== undefined;
      if (before !== undefined) other = isOther(before);
      else if (quoted && attribution(words) !== undefined) other = isOther(attribution(words) ?? '');
    }
    if (other && block.role !== 'heading') said.add(sentence);
  }
  return said;
}

/** The words before "said:" where a block ends with them or goes on with a quote. */
function quoteIntroducer(words: string): string | undefined {
  const colon = /[:,]\s*$|:\s*["']/.exec(words.slice(0, 600));
  if (colon === null) return undefined;
  const before = words.slice(0, colon.index);
  return SAYS.test(before.slice(-60)) ? before : undefined;
}

/** The words after a closing quote: "…,' said Jane Doe, chief executive of the charity." */
function attribution(words: string): string | undefined {
  const found = /[,.]["']\s(?:said|says|added|commented)\s/.exec(words);
  return found === null ? undefined : words.slice(found.index + found[0].length, found.index + 200);
}
