// The floor of finding: one loop over the characters of a text that is told beforehand all words it is to find. Where a word
// begins, it is looked up what may begin with it, and what stands there in full is marked. It decides nothing.

interface Mark {
  readonly start: number;
  readonly end: number;
}

const [ZERO, NINE, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [48, 57, 65, 90, 97, 122] as const;
/** Letters beyond ASCII begin here; in the midst of them stand dashes, quotation marks and other signs. */
const [LETTERS, SIGNS, SIGNS_END] = [0xc0, 0x2000, 0x2bff] as const;
const isWord = (code: number): boolean =>
  (code >= LOWER_A && code <= LOWER_Z) ||
  (code >= UPPER_A && code <= UPPER_Z) ||
  (code >= ZERO && code <= NINE) ||
  (code >= LETTERS && (code < SIGNS || code > SIGNS_END));

/** Where the first word of `words` from `at` on ends. */
function endOfWord(words: string, at: number): number {
  let end = at;
  while (end < words.length && isWord(words.charCodeAt(end))) end++;
  return end;
}

/** @param all what is to be found; what begins with no letter or digit is found where its first such word begins */
export function characterLoop(all: Iterable<string>): (text: string) => readonly Mark[] {
  const byFirst = new Map<string, { readonly words: string; readonly before: number }[]>();
  for (const words of new Set(all)) {
    let before = 0;
    while (before < words.length && !isWord(words.charCodeAt(before))) before++;
    const first = words.slice(before, endOfWord(words, before));
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ words, before }]);
    else list.push({ words, before });
  }
  return (text) => {
    const marks: Mark[] = [];
    let at = 0;
    while (at < text.length) {
      if (!isWord(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const end = endOfWord(text, at);
      for (const { words, before } of byFirst.get(text.slice(at, end)) ?? []) {
        const start = at - before;
        if (text.startsWith(words, start)) marks.push({ start, end: start + words.length });
      }
      at = end;
    }
    return marks;
  };
}

class MarksMissing extends Error {
  override readonly name = 'MarksMissing';
  constructor(readonly words: readonly string[]) {
    super(`The loop did not find ${words.length} marks of ours: ${words.slice(0, 3).join(' | ')}`);
  }
}

/**
 * The loop that marks what we mark: it is told the words of our marks, and finds each of them, and the same words elsewhere.
 * @throws MarksMissing where it does not
 */
export function loopOver(text: string, ours: readonly Mark[]): { readonly run: () => number; readonly marks: number } {
  const loop = characterLoop(ours.map(({ start, end }) => text.slice(start, end)));
  const marks = loop(text);
  const places = new Set(marks.map(({ start, end }) => `${start} ${end}`));
  const missing = ours.filter(({ start, end }) => !places.has(`${start} ${end}`));
  if (missing.length > 0) throw new MarksMissing(missing.map(({ start, end }) => text.slice(start, end)));
  return { run: () => loop(text).length, marks: marks.length };
}
