import type { Span } from '@/lib/model';

const LEAD = /^(?:[^\p{L}\p{N}£$€]|(?:the|a|an)\s)+/iu;
const TRAIL = /(?:['’]s?|[^\p{L}\p{N}%])+$/u;

/** A span without the article, possessive and punctuation that a peer may take into a name: our rulings, not its fault. */
export function trimName(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const trail = TRAIL.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - trail };
}
