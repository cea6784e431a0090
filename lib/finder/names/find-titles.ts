import { SMALL } from '../tables/word-lists';
import { CAPITAL, DIGIT, OTHER, LOWER, NEWLINE } from '../text/tokens';
import type { Tokens } from '../text/tokens';
import type { Find } from './find';

/** The longest title in quotation marks, in code units. */
const LONGEST = 140;
const NOUN_AFTER =
  /^ (?:scheme|programme|campaign|initiative|dialogue|report|strategy|paper|plan|pilot|fund|consultation|review|project|framework|charter)\b/;
const NOUN_BEFORE =
  /\b(?:[Rr]eport|[Pp]aper|[Ss]trategy|[Pp]lan|[Rr]eview|[Cc]onsultation|[Pp]ublication|[Ss]urvey|[Gg]uidance|[Cc]ampaign|[Ss]cheme|[Pp]rogramme|called|named|entitled|titled)[:,]? ["']$/;

/** Products are no names of policies: "the quiz, called 'How Deep'". */
const PRODUCT_BEFORE =
  /\b(?:quiz|app|game|film|song|book|tool|podcast),? (?:is |was )?(?:called|named|entitled|titled),? ["']$/;
/** "the 'Economic and fiscal outlook'": a document whose title has one capital. */
const SENTENCE_CASE =
  /^(?!(?:An?|Any|Our|Their|The|This|That|Your) )[A-Z][a-z]+(?: [a-z]+){0,4} (?:outlook|strategy|plan|report|review|framework|survey)$/;

/** The same with more words, right behind the kind of document that it is. */
const LONG_TITLE = /^(?!(?:I|We|You|They|It|If|When) )[A-Z][\w'-]*(?: [\w,'-]+){3,15}$/;
const DOCUMENT_BEFORE = /\b(?:[Cc]onsultation|[Gg]uidance|[Rr]eport|[Pp]aper|entitled|titled)(?: on| called)? ["']$/;

const SINGLE = 39;
const DOUBLE = 34;

/** How much of the text before a quotation tells what is quoted. */
const BEFORE = 32;

/** How many words are capitalised, or -1 if a word that should be is not. */
function capitalisedWords(words: string): number {
  let count = 0;
  for (const word of words.split(/[\s:,-]+/)) {
    if (word === '' || SMALL.has(word) || /^(?:or|up|out|not|is|be|a|an|as|how|our|your|into|than|it|over)$/.test(word))
      continue;
    if (!/^[A-Z\d]/.test(word)) return -1;
    count++;
  }
  return count;
}

/** A quotation mark that no letter stands before and a capital or a number follows. */
function isOpeningQuote({ text, kinds, starts, ends }: Tokens, at: number): boolean {
  if (kinds[at] !== OTHER || (kinds[at + 1] !== CAPITAL && kinds[at + 1] !== DIGIT)) return false;
  const open = starts[at] ?? 0;
  const code = text.charCodeAt(open);
  if ((code !== SINGLE && code !== DOUBLE) || starts[at + 1] !== open + 1) return false;
  return at === 0 || ends[at - 1] !== open || (kinds[at - 1] ?? OTHER) > DIGIT;
}

/** Titles in quotation marks: reports, schemes and campaigns (ANNOTATION: they are programmes). */
export function findTitles(tokens: Tokens): Find[] {
  const { text } = tokens;
  const finds: Find[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!isOpeningQuote(tokens, at)) continue;
    const open = tokens.starts[at] ?? 0;
    const quote = text.charAt(open);
    const inside = text.slice(open + 1, open + LONGEST).split('\n', 1)[0] ?? '';
    const close = closing(inside, quote);
    const words = inside.slice(0, Math.max(close, 0));
    const titled =
      SENTENCE_CASE.test(words) ||
      (LONG_TITLE.test(words) && DOCUMENT_BEFORE.test(text.slice(Math.max(0, open - BEFORE), open + 1)));
    if (!titled && (words === '' || capitalisedWords(words) < 2)) continue;
    const lead = text.slice(Math.max(0, open - BEFORE), open + 1);
    if (PRODUCT_BEFORE.test(lead)) continue;
    const after = NOUN_AFTER.test(text.slice(open + close + 2, open + close + 20));
    if (titled || after || NOUN_BEFORE.test(lead) || words.includes(':'))
      finds.push({ start: open + 1, end: open + 1 + close, type: 'programme', why: 'title in quotation marks' });
  }
  return finds;
}

/** Where a quotation ends: a mark that no letter follows, so that an apostrophe is none. */
function closing(inside: string, quote: string): number {
  for (let at = inside.indexOf(quote); at !== -1; at = inside.indexOf(quote, at + 1)) {
    if (!/\w/.test(inside.charAt(at + 1))) return /[.,]/.test(inside.charAt(at - 1)) ? at - 1 : at;
  }
  return -1;
}

/** A heading has few words, and no closing stop. */
const MOST_WORDS = 18;
/** Lower-case words up to this length ("and", "with") are written small in Title Case too. */
const SHORT = 4;

/**
 * Where headings in Title Case stand: there a capital says nothing. Gives a question to be asked in the order
 * of the text: whether an offset lies in such a heading. The first block, a title, is none of them.
 */
export function titleCaseHeadings(tokens: Tokens): (offset: number) => boolean {
  const froms: number[] = [];
  const tos: number[] = [];
  let [capitals, lowers, start, blocks] = [0, 0, 0, 0];
  for (let at = 0; at <= tokens.count; at++) {
    const kind = at < tokens.count ? tokens.kinds[at] : NEWLINE;
    if (kind === CAPITAL) capitals++;
    else if (kind === LOWER && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) > SHORT) lowers++;
    if (kind !== NEWLINE) continue;
    const end = at < tokens.count ? (tokens.starts[at] ?? 0) : tokens.text.length;
    const words = capitals + lowers;
    if (words > 0) blocks++;
    if (
      blocks > 1 &&
      words > 1 &&
      words <= MOST_WORDS &&
      lowers <= words / 4 &&
      !/[.,;:]/.test(tokens.text.charAt(end - 1))
    ) {
      froms.push(start);
      tos.push(end);
    }
    [capitals, lowers, start] = [0, 0, end + 1];
  }
  let at = 0;
  return (offset) => {
    while (at < tos.length && (tos[at] ?? 0) <= offset) at++;
    return at < froms.length && (froms[at] ?? 0) <= offset;
  };
}
