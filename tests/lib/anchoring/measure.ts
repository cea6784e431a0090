import { describeQuote, placeQuote } from '@/lib/anchoring';
import type { Placement, Span } from '@/lib/model';

import type { Pick } from '@/scripts/anchoring/chance';
import { EDITS } from '@/scripts/anchoring/edits';
import { fateOf, judge } from '@/scripts/anchoring/fate';
import type { Fate, Verdict } from '@/scripts/anchoring/fate';
import { traced } from '@/scripts/anchoring/traced-text';
import type { TracedText } from '@/scripts/anchoring/traced-text';

export { chance } from '@/scripts/anchoring/chance';

export interface Case {
  readonly edits: readonly string[];
  readonly before: string;
  readonly after: TracedText;
  readonly quote: Span;
}

export interface Outcome extends Case {
  readonly fate: Fate;
  readonly placement: Placement;
  readonly verdict: Verdict;
}

/** Quotes as readers take them: a few words, a sentence, several sentences across blocks, any stretch. */
function quoteIn(text: string, pick: Pick): Span {
  const words = [...text.matchAll(/\S+/g)];
  const first = pick(words.length);
  const kind = pick(4);
  const sentences = [...text.matchAll(/[^\s][^.!?\n]*[.!?]*/g)];
  if (kind === 1 || kind === 2) {
    const from = pick(sentences.length);
    const [start, end] = [
      sentences[from],
      sentences[Math.min(sentences.length - 1, from + (kind === 1 ? 0 : pick(3)))],
    ];
    if (start && end) return { start: start.index, end: end.index + end[0].length };
  }
  const count = kind === 0 ? 1 + pick(5) : 4 + pick(30);
  const [start, end] = [words[first], words[Math.min(words.length - 1, first + count - 1)]];
  return start && end ? { start: start.index, end: end.index + end[0].length } : { start: 0, end: text.length };
}

function quoteNow(after: TracedText, quote: Span): Span {
  const first = after.from.findIndex((from) => from >= quote.start && from < quote.end);
  const last = after.from.findLastIndex((from) => from >= quote.start && from < quote.end);
  return first < 0 ? { start: 0, end: 0 } : { start: first, end: last + 1 };
}

/** One page, one quote, one edit or several: at most so many, and more often one than two. */
export function makeCase(texts: readonly string[], pick: Pick, most = 3): Case {
  const before = texts[pick(texts.length)] ?? '';
  const quote = quoteIn(before, pick);
  const edits: string[] = [];
  let after = traced(before);
  for (let count = 1 + Math.max(0, pick(most + 1) - 1); count > 0; count--) {
    const edit = EDITS[pick(EDITS.length)];
    const now = quoteNow(after, quote);
    if (!edit || now.end === 0) break;
    after = edit.make(after, { pick, quote: now, others: texts });
    edits.push(edit.name);
  }
  return { edits, before, after, quote };
}

export function outcomeOf(one: Case): Outcome {
  const placement = placeQuote(one.after.text, describeQuote(one.before, one.quote));
  const fate = fateOf(one.after, one.quote, one.before);
  return { ...one, fate, placement, verdict: judge(fate, placement, one.after) };
}

/** How often each verdict fell, and the cases on wrong words. */
export interface Tally {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly wrong: readonly Outcome[];
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const counts: Record<Verdict, number> = {
    found: 0,
    missed: 0,
    recovered: 0,
    'not recovered': 0,
    'told gone': 0,
    'lost without a word': 0,
    instead: 0,
    WRONG: 0,
    free: 0,
  };
  for (const { verdict } of outcomes) counts[verdict]++;
  return { counts, wrong: outcomes.filter(({ verdict }) => verdict === 'WRONG') };
}
