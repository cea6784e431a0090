import type { Reading, Span } from '@/lib/model';

/**
 * What a block is to the grammar: a heading promises nothing; a stem opens a list; an item goes on from its stem;
 * prose stands alone.
 */
type BlockRole = 'heading' | 'stem' | 'item' | 'prose';

export interface Block extends Span {
  readonly role: BlockRole;
  /** The words of the nearest heading above. */
  readonly heading?: string;
  /** Of an item: where the block that opens its list starts. */
  readonly stem?: number;
}

type Line = Span & { readonly words: string };

/** A line of its own that is longer than this is a sentence that lost its full stop, not a heading. */
const LONGEST_HEADING = 160;

const BULLET = /^(?:[•▪◦*‣–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/;
/** A full stop, with the mark of a footnote behind it: "… since 2009. (19)". */
const CLOSED = /[.!?;:,…]["'”’)\]]*(?:\s?[([](?:footnote )?\d{1,3}[)\]])?$/;
const OPENS_LIST = /:$/;
const SENTENCE_INSIDE = /[.!?]["'”’)]*\s+\p{Lu}/u;
/** A line that says when, not what. */
const DATE_LINE =
  /^(?:(?:Published|Updated|Last updated|Date)[: ]+)?(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}(?: \d{1,2})?,? \d{4}$/;
/** "Pursuing a range of …": an item that opens with a participle. */
const GERUND = /^(?:Further |Jointly )?[A-Z][a-z]{2,15}ing\b(?! (?:is|are|was|will)\b)/;
/** "Introduced a service …": an item that opens with a deed, under "This year we:". */
const DEED_ITEM = /^(?:[A-Z][a-z]{2,14}ed|Made|Ran|Won|Held|Took|Began|Led|Built|Gave|Brought|Cut)\b/;
const LOWER_CASE = /^[“‘"'(]?\p{Ll}/u;
const NUMBERED = /^(?:\d{1,3}|[A-Z])[.)]\s+/;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const raw = text.slice(start, end);
    const words = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    if (words !== '') lines.push({ start: from, end: from + words.length, words });
    start = end + 1;
  }
  return lines;
}

/** ANNOTATION: in plain text a heading is a line of its own without closing punctuation. */
function looksLikeHeading({ words }: Line): boolean {
  if (words.length > LONGEST_HEADING || LOWER_CASE.test(words)) return false;
  return !CLOSED.test(words) && !SENTENCE_INSIDE.test(words.replace(NUMBERED, ''));
}

/** "The agency will:", behind which each line is a verb with its object, however it begins. */
const WANTS_VERB = /\b(?:will|shall|to)(?: also)?:$/;
const VERB_ITEM =
  /^(?!(?:The|A|An|This|That|These|Those|We|They|It|He|She|I|You|Our|Their|Its|In|On|At|For|From|By|As|If|When|Where|While|With|To|There|All|Each|Every|Some|Any|No|And|But|So|Under|Through|During|After|Before|Since|Following|Once|Both|Many|Most|Other|Such|Over|Within|Across|Alongside|Building|Given)\b)(?!.*\b(?:will|we|they|intends?|plans to|aims to)\b)[A-Z][a-z]{2,14}(?:,| and| or)? [a-z“'(]/;

/** An item goes on while lines are bulleted or start small; a list of fragments ends with the first line that does not. */
function goesOn(stem: Line, line: Line, first: Line, previous: Line, headingsGiven: ReadonlySet<number>): boolean {
  if (headingsGiven.size > 0 && !CLOSED.test(line.words)) return true;
  if (/(?:[;,]|[;,] and|[;,] or)$/.test(previous.words)) return true;
  if (BULLET.test(line.words)) return true;
  if (GERUND.test(line.words) && GERUND.test(first.words) && !SENTENCE_INSIDE.test(line.words)) return true;
  if (DEED_ITEM.test(line.words) && DEED_ITEM.test(first.words)) return true;
  if (WANTS_VERB.test(stem.words) && VERB_ITEM.test(line.words) && VERB_ITEM.test(first.words)) return true;
  return LOWER_CASE.test(line.words) && !BULLET.test(first.words);
}

/**
 * The blocks of a text in order: its lines, each with its role and the heading it stands under.
 * Where the reading gives headings they are the headings; where it gives none, lines without closing punctuation are.
 */
export function blocksOf({ text, headings }: Reading): readonly Block[] {
  const lines = linesOf(text);
  const given = new Set(headings.map(({ start }) => start));
  const blocks: Block[] = [];
  let heading: string | undefined;
  let stem: Line | undefined;
  let firstItem: Line | undefined;
  let lastItem: Line | undefined;
  for (const line of lines) {
    const under = heading === undefined ? {} : { heading };
    const isItem = stem !== undefined && goesOn(stem, line, firstItem ?? line, lastItem ?? line, given);
    const isHeading =
      given.size > 0 ? isInside(line, headings, given) : !isItem && looksLikeHeading(line) && !BULLET.test(line.words);
    if (isHeading) {
      if (!DATE_LINE.test(line.words)) heading = line.words;
      stem = undefined;
      blocks.push({ start: line.start, end: line.end, role: 'heading', ...under });
    } else if (isItem && stem !== undefined && !OPENS_LIST.test(line.words)) {
      firstItem ??= line;
      lastItem = line;
      blocks.push({ start: line.start, end: line.end, role: 'item', stem: stem.start, ...under });
    } else {
      const opens = OPENS_LIST.test(line.words);
      stem = opens ? line : undefined;
      firstItem = undefined;
      lastItem = undefined;
      blocks.push({ start: line.start, end: line.end, role: opens ? 'stem' : 'prose', ...under });
    }
  }
  return blocks;
}

function isInside(line: Line, headings: readonly Span[], starts: ReadonlySet<number>): boolean {
  return starts.has(line.start) || headings.some(({ start, end }) => start <= line.start && line.end <= end);
}
