import type { Placement, Span } from '@/lib/model';

import type { TracedText } from './traced-text';

/** What became of the quote: it stands, word by word; it stands in part; none of it is left. */
export type Fate =
  | { readonly is: 'present'; readonly span: Span }
  | { readonly is: 'edited'; readonly span: Span; readonly kept: number; readonly isScattered: boolean }
  | { readonly is: 'gone' };

/** Words as a reader takes them: white space, quotation marks, dashes, ellipses and signs without width are setting. */
export function asRead(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[\s\p{Cf}\ufe0f]/gu, '')
    .replaceAll(/[\p{Pd}−]+/gu, '-')
    .replaceAll(/[\p{Pi}\p{Pf}"'`„‚]+/gu, "'")
    .replaceAll('…', '...');
}

/** Reads from the traced text what happened to [start, end) of the text before. */
export function fateOf(after: TracedText, quote: Span, before: string): Fate {
  const places = after.from.flatMap((from, at) => (from >= quote.start && from < quote.end ? [at] : []));
  const words = places.filter((at) => asRead(after.text.charAt(at)) !== '');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return { is: 'gone' };
  const span = { start: first, end: last + 1 };
  const exact = before.slice(quote.start, quote.end).trim();
  if (asRead(after.text.slice(span.start, span.end)) === asRead(exact)) return { is: 'present', span };
  const isScattered = span.end - span.start > 2 * exact.length + 20;
  return { is: 'edited', span, kept: words.length / exact.replaceAll(/\s/g, '').length, isScattered };
}

export type Verdict =
  | 'found'
  | 'missed'
  | 'recovered'
  | 'not recovered'
  | 'told gone'
  | 'lost without a word'
  | 'instead'
  | 'WRONG'
  | 'free';

/** So much of an edited quote is left that we want it back; with less left, being told that it is gone is right too. */
const WANTED = 0.55;

const SURROUNDINGS = 64;

function shared(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Where a whole page was written twice, nobody can tell the one from the other. */
function isTheSame(text: string, one: Span, other: Span): boolean {
  const around = ({ start, end }: Span): string => text.slice(Math.max(0, start - SURROUNDINGS), end + SURROUNDINGS);
  return around(one) === around(other);
}

function placed(placement: Placement): Span | undefined {
  return placement.state === 'anchored' || placement.state === 'edited' ? placement.span : undefined;
}

/** Whether a placement tells the truth about a fate. On words that are not the quote's: WRONG. */
export function judge(fate: Fate, placement: Placement, after: TracedText): Verdict {
  const span = placed(placement);
  if (fate.is === 'gone') {
    // New words that stand where the quote stood may be told as its edit; other words of the page never.
    if (span) return after.from.slice(span.start, span.end).some((from) => from >= 0) ? 'WRONG' : 'instead';
    return placement.state === 'removed' ? 'told gone' : 'lost without a word';
  }
  if (fate.is === 'present') {
    if (!span) return 'missed';
    return shared(span, fate.span) > 0.8 || isTheSame(after.text, span, fate.span) ? 'found' : 'WRONG';
  }
  if (span && placement.state === 'edited' && shared(span, fate.span) >= 0.5) return 'recovered';
  if (span && shared(span, fate.span) === 0) return 'WRONG';
  // Less than that, or in pieces that no longer stand together: being told that it is gone is right too.
  if (fate.kept < WANTED || fate.isScattered) return 'free';
  return 'not recovered';
}
