import { foldQuote, stemsOf } from '@/lib/model';

/** More words find less: search engines ask for all of them. */
const MOST_WORDS = 8;

/** The telling words of a commitment, each once, as a reader might search for them. */
export function wordsToSearch(quote: string): string {
  const stems = new Set<string>();
  const telling = foldQuote(quote)
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => {
      const [stem] = stemsOf(word);
      if (stem === undefined || stems.has(stem)) return false;
      stems.add(stem);
      return true;
    });
  return telling.slice(0, MOST_WORDS).join(' ');
}
