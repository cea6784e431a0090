import { CAPITAL, LOWER, NEWLINE } from './tokens';
import type { Tokens } from './tokens';

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
