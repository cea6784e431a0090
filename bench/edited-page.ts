// A page as it was and as it is now: sentences taken out, sentences reworded, a paragraph put in, and quotes from all over.
import type { Span } from '@/lib/model';

import { chance, shuffled } from './texts';

export interface EditedPage {
  readonly before: string;
  readonly after: string;
  /** Spans of `before`, in no order; a quote is a sentence or some words of one. */
  readonly quotes: readonly Span[];
  /** Those of them whose sentence was taken out. */
  readonly gone: ReadonlySet<Span>;
}

type Fate = 'stays' | 'taken out' | 'reworded';

const SENTENCE = /[^\s.!?][^.!?\n]*[.!?]?\s*/g;
const QUOTED_WORDS = 5;

/** Of sixteen sentences two are taken out and two are reworded. */
const fateOf = (lot: number): Fate => (lot < 2 ? 'taken out' : lot < 4 ? 'reworded' : 'stays');

const reworded = (words: string): string => words.replace(/\b(?:the|of|and|to|in|we)\b/, 'quite another');

function fewWords(sentence: Span, before: string): Span {
  const words = [...before.slice(sentence.start, sentence.end).matchAll(/\S+/g)].slice(0, QUOTED_WORDS);
  const last = words.at(-1);
  return last === undefined ? sentence : { start: sentence.start, end: sentence.start + last.index + last[0].length };
}

/** @param count how many quotes, at most; half are whole sentences, half the first words of one */
export function editPage(before: string, count: number, seed: number): EditedPage {
  const pick = chance(seed);
  const sentences = [...before.matchAll(SENTENCE)].map((found) => ({ found, fate: fateOf(pick(16)) }));
  let after = 'This page was changed. What stands here now was not here before.\n\n';
  let done = 0;
  for (const { found, fate } of sentences) {
    after += before.slice(done, found.index);
    if (fate !== 'taken out') after += fate === 'reworded' ? reworded(found[0]) : found[0];
    done = found.index + found[0].length;
  }
  after += before.slice(done);
  const gone = new Set<Span>();
  const quotes = shuffled(sentences, pick)
    .slice(0, count)
    .map(({ found, fate }, at) => {
      const whole = { start: found.index, end: found.index + found[0].trimEnd().length };
      const quote = at % 2 === 0 ? whole : fewWords(whole, before);
      if (fate === 'taken out') gone.add(quote);
      return quote;
    });
  return { before, after, quotes, gone };
}
