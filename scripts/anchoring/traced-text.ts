/** A text in which every character knows where it stood before: an offset, or -1 where it is new. */
export interface TracedText {
  readonly text: string;
  readonly from: readonly number[];
}

export function traced(text: string): TracedText {
  return { text, from: Array.from({ length: text.length }, (_, at) => at) };
}

/** New words, which stand for nothing that was there before. */
export function fresh(text: string): TracedText {
  return { text, from: Array.from({ length: text.length }, () => -1) };
}

export function sliceOf({ text, from }: TracedText, start: number, end: number): TracedText {
  return { text: text.slice(start, end), from: from.slice(start, end) };
}

export function joined(...parts: readonly TracedText[]): TracedText {
  return { text: parts.map(({ text }) => text).join(''), from: parts.flatMap(({ from }) => from) };
}

/** The text with other words in place of [start, end). */
export function replaced(whole: TracedText, start: number, end: number, by: TracedText): TracedText {
  return joined(sliceOf(whole, 0, start), by, sliceOf(whole, end, whole.text.length));
}

/** The text with what matches set otherwise: each new character stands for the one at its place, or the last of them. */
export function reset(whole: TracedText, pattern: RegExp, set: (words: string) => string): TracedText {
  const parts: TracedText[] = [];
  let done = 0;
  for (const { 0: words, index } of whole.text.matchAll(pattern)) {
    const text = set(words);
    const from = Array.from(text, (_, at) => whole.from[index + Math.min(at, words.length - 1)] ?? -1);
    const units = Array.from({ length: text.length }, (_, at) => from[Math.min(at, from.length - 1)] ?? -1);
    parts.push(sliceOf(whole, done, index), { text, from: units });
    done = index + words.length;
  }
  return joined(...parts, sliceOf(whole, done, whole.text.length));
}

/** A change of numbers; none, where a line comes to read as another one did: it takes that one's place for every reader. */
export function unlessTaken(whole: TracedText, now: TracedText): TracedText {
  const lines = new Set(whole.text.split('\n'));
  return now.text.split('\n').some((line) => /\d/.test(line) && lines.has(line)) ? whole : now;
}
