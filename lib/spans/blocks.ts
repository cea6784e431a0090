import type { Span } from '@/lib/model';

/** The blocks of a text: what stands between newlines, without empty ones. `lib/text` writes a newline at each block border. */
export function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end > start) blocks.push({ start, end });
    start = end + 1;
  }
  return blocks;
}

/** The words that a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
