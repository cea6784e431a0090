import type { Passage, Span } from '@/lib/model';

/** So many characters on each side: some sentences, in which the words' own subject and heading mostly stand. */
const REACH = 600;
/** A block without an end in sight is cut here. */
const MOST = 4_000;

/**
 * The blocks around a stretch of a text, whole, and where the stretch stands in them.
 * @param holding what they are to hold besides
 */
export function passageAround(text: string, { start, end }: Span, holding: Span = { start, end }): Passage {
  const [first, last] = [Math.min(start, holding.start), Math.max(end, holding.end)];
  const before = text.lastIndexOf('\n', Math.max(0, first - REACH)) + 1;
  const after = text.indexOf('\n', Math.min(text.length, last + REACH));
  const from = Math.max(before, first - MOST, 0);
  const to = Math.min(after === -1 ? text.length : after, last + MOST);
  return { text: text.slice(from, to), start: start - from, end: end - from };
}
