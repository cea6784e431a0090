import type { PdfBlock, PdfLine } from '@/lib/model';

function wordsOfLine({ text, ends }: PdfLine, isLast: boolean): string {
  if (isLast || ends === 'joined') return text;
  return ends === 'broken word' ? text.slice(0, -1) : `${text} `;
}

/** The words of a block as they are read: the ends of its lines become spaces, or nothing inside a word. */
export function wordsOf({ lines }: PdfBlock): string {
  return lines.map((line, at) => wordsOfLine(line, at === lines.length - 1)).join('');
}
