// The floor of name finding: each word of the text is looked up in a Map from first words to names, longest first, and the
// first name that stands there is counted. No types, no rules, no folding, no word borders at the end of a name.

export function bareScan(names: readonly string[]): (text: string) => number {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const first = /[\p{L}\p{N}]+/u.exec(name)?.[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.length - one.length);
  return (text) => {
    let found = 0;
    for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (byFirst.get(word[0])?.some((name) => text.startsWith(name, word.index))) found++;
    }
    return found;
  };
}
