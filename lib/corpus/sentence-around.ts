import { sentencesOf } from '@/lib/finder/words';
import type { Span } from '@/lib/model';

/**
 * Gives the sentence around a clause, where it says more than the clause; nothing for one that is a sentence by itself or
 * goes over several. Only blocks that are asked about are read, each once.
 */
export function sentenceReader(text: string): (clause: Span) => string | undefined {
  const read = new Map<number, readonly Span[]>();
  const sentencesFrom = (from: number): readonly Span[] => {
    const known = read.get(from);
    if (known !== undefined) return known;
    const end = text.indexOf('\n', from);
    const block = text.slice(from, end === -1 ? text.length : end);
    const sentences = sentencesOf({ text: block, headings: [] }).map(({ start, end: to }) => ({
      start: from + start,
      end: from + to,
    }));
    read.set(from, sentences);
    return sentences;
  };
  return (clause) => {
    const from = text.lastIndexOf('\n', clause.start - 1) + 1;
    const around = sentencesFrom(from).find(({ start, end }) => start <= clause.start && end >= clause.end);
    if (around === undefined || around.end - around.start === clause.end - clause.start) return undefined;
    return text.slice(around.start, around.end);
  };
}
