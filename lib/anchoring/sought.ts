import type { QuoteSelector, Rivals } from '@/lib/model';

import { flatOffset, flatten, flattened } from './flat-text';
import { turned } from './reach';
import type { Side } from './reach';
import { blockAround, sentenceAround } from './units';

/** The fewest and the most characters of prefix and of suffix that are kept with a quote (DESIGN section 7). */
export const LEAST_CONTEXT = 64;
export const MOST_CONTEXT = 128;

/** A selector made ready for looking: flat, the words without white space around them, sides turned outwards. */
export interface Sought {
  readonly exact: string;
  /** White space that the quote itself starts and ends with. */
  readonly lead: string;
  readonly trail: string;
  /** The quote without them, flat. Empty where the quote is white space only. */
  readonly core: string;
  /** What stood before and after the core, flat, in reading order. */
  readonly before: string;
  readonly after: string;
  readonly left: Side;
  readonly right: Side;
  readonly rivals: Rivals;
}

/** There was nothing like it. */
export const NO_RIVALS: Rivals = { copies: [], sides: 0, whole: 0, words: 0 };
/** Of a quote from elsewhere we do not know what was like it: only what is clear in itself will do. */
const UNKNOWN_RIVALS: Rivals = { copies: [{ before: 24, after: 24 }], sides: 0.5, whole: 0.6, words: 0.8 };

/** Only our own selectors say with a short context that the text began or ended there. */
export function isEdge(selector: Pick<QuoteSelector, 'rivals'>, context: string): boolean {
  return selector.rivals !== undefined && context.length < LEAST_CONTEXT - 1;
}

function innerLength(part: string): number {
  return part.trim() === '' ? 0 : flattened(part).trim().length + 1;
}

type Described = Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix' | 'rivals'>;

export function soughtBy(selector: Described): Sought {
  const { exact } = selector;
  const words = exact.trim();
  const lead = exact.slice(0, exact.length - exact.trimStart().length);
  const trail = words === '' ? '' : exact.slice(exact.trimEnd().length);
  const passage = selector.prefix + exact + selector.suffix;
  const quote = {
    start: selector.prefix.length + lead.length,
    end: selector.prefix.length + exact.length - trail.length,
  };
  const sentence = sentenceAround(passage, quote);
  const line = blockAround(passage, quote);
  const text = flatten(passage);
  const [from, to] = [flatOffset(text, quote.start), flatOffset(text, quote.end)];
  const [before, after] = [text.flat.slice(0, from), text.flat.slice(to)];
  return {
    exact,
    lead,
    trail,
    core: text.flat.slice(from, to).trim(),
    before,
    after,
    left: {
      outward: turned(before),
      atEdge: isEdge(selector, selector.prefix),
      inner: innerLength(passage.slice(sentence.start, quote.start)),
      line: innerLength(passage.slice(line.start, quote.start)),
    },
    right: {
      outward: after,
      atEdge: isEdge(selector, selector.suffix),
      inner: innerLength(passage.slice(quote.end, sentence.end)),
      line: innerLength(passage.slice(quote.end, line.end)),
    },
    rivals: selector.rivals ?? UNKNOWN_RIVALS,
  };
}
