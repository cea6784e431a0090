// A plain equivalent, written here, of the way in which the Hypothesis client finds a quote again, as its published source
// tells it: the stored place, if the very words stand there; else all exact copies, or, where there is none, all fuzzy
// finds with up to half of the quote wrong; the one with the best score is taken, with no floor. Scores weigh the quote 50,
// its prefix and suffix 20 each and nearness to the old place 2.
import search from 'approx-string-match';

import type { Span } from '@/lib/model';

export interface PeerQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 };
const ALL = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.place;

interface Hit extends Span {
  readonly errors: number;
}

export function describeHypothesisWay(text: string, { start, end }: Span): PeerQuote {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start);
  return { exact: text.slice(start, end), prefix, suffix: text.slice(end, end + CONTEXT), start };
}

function hitsOf(text: string, words: string, mostErrors: number): readonly Hit[] {
  const exact: Hit[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

/** How much of `words` stands in a short stretch of text: 0 to 1. */
function likeness(text: string, words: string): number {
  if (words === '') return 1;
  const [best] = text === '' ? [] : hitsOf(text, words, words.length);
  return best === undefined ? 0 : 1 - best.errors / words.length;
}

export function placeHypothesisWay(text: string, { exact, prefix, suffix, start }: PeerQuote): Span | undefined {
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  const score = (hit: Hit): number =>
    (WEIGHTS.quote * (1 - hit.errors / exact.length) +
      WEIGHTS.prefix * likeness(text.slice(Math.max(0, hit.start - prefix.length), hit.start), prefix) +
      WEIGHTS.suffix * likeness(text.slice(hit.end, hit.end + suffix.length), suffix) +
      WEIGHTS.place * (1 - Math.abs(hit.start - start) / text.length)) /
    ALL;
  const hits = hitsOf(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const best = hits.map((hit) => ({ hit, score: score(hit) })).toSorted((one, other) => other.score - one.score)[0];
  return best && { start: best.hit.start, end: best.hit.end };
}
