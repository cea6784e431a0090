import type { OutlinedText, Span } from '@/lib/model';

/** Headings above a place, outermost first: of each level the last one before it, and none that a higher one closed. */
export function headingsAbove({ text, outline }: OutlinedText, span: Span): readonly string[] {
  const open: { level: number; words: string }[] = [];
  for (const heading of outline) {
    if (heading.start >= span.start) break;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    open.push({ level: heading.level, words: text.slice(heading.start, heading.end) });
  }
  return open.map(({ words }) => words);
}
