/** How many words stand in a text: what stands between white space. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
