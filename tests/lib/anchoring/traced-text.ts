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
