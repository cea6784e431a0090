import SearchableMap from 'minisearch/SearchableMap';

/** One bit for each letter of the alphabet; all other characters share one. */
function lettersOf(term: string): number {
  let bits = 0;
  for (let at = 0; at < term.length; at++) {
    const place = term.charCodeAt(at) - 97;
    bits |= 1 << (place >= 0 && place < 26 ? place : 31);
  }
  return bits;
}

/** How many bits are set in one of two numbers alone. */
function differing(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/**
 * Of these words, those that are at most so many letters away from `word`. Those whose letters differ too much are left
 * out before any distance is measured: 100,000 words take some milliseconds.
 */
export function nearTerms(terms: Iterable<string>, word: string, letters: number): readonly string[] {
  const has = lettersOf(word);
  const likely = new SearchableMap<true>();
  for (const term of terms) {
    if (Math.abs(term.length - word.length) > letters) continue;
    // a letter that takes another's place adds one and takes one away
    if (differing(has, lettersOf(term)) <= 2 * letters) likely.set(term, true);
  }
  return [...likely.fuzzyGet(word, letters).keys()];
}
