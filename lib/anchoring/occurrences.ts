/** Where `words` starts in `text`, overlapping copies too. At most `limit` places. */
export function occurrences(text: string, words: string, limit = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0 && places.length < limit; at = text.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Whether `words` stands in `text` once and no more. */
export function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}
