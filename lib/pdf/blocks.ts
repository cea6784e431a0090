import type { PdfBlock, PdfLine, PdfRun } from '@/lib/model';

import { endOf } from './hyphens';
import type { Breaking, LineEnd, Words } from './hyphens';
import { textOf } from './line';
import type { Line } from './line';
import { markerOf } from './markers';
import type { Passage } from './paragraphs';

const NOTE_NUMBER = /^(?:\d{1,3}|[*†‡§¶]{1,3})[.)]?$/u;

/** The mark that a line of this kind begins with and that is no part of its words: a bullet, or the number of a footnote. */
function openingMark(kind: Passage['kind'], line: Line): PdfRun | undefined {
  const [first, second] = line.runs;
  if (first === undefined || second === undefined) return undefined;
  if (kind === 'list item') return markerOf(line)?.kind === 'bullet' ? first : undefined;
  return kind === 'footnote' && NOTE_NUMBER.test(first.text) ? first : undefined;
}

/** The end of a line before the next. */
export function lineEnd({ text, runs }: Pick<Line, 'text' | 'runs'>, next: Pick<Line, 'text'>): LineEnd {
  const isApart = runs.length > 1 && /^[-‐]$/u.test(runs.at(-1)?.text ?? '');
  return { text, next: next.text, hyphen: isApart ? 'apart' : 'in its word' };
}

/** A passage as a block, and the mark it begins with. */
export function blockOf(
  { kind, level, lines }: Passage,
  words: Words,
  breaking: Breaking,
): { readonly block: PdfBlock; readonly mark?: PdfRun } {
  const first = lines[0];
  const mark = first === undefined ? undefined : openingMark(kind, first);
  const texts = lines.map(({ page, runs, text }, at) =>
    at === 0 && mark !== undefined
      ? { page, runs: runs.slice(1), text: text.slice(mark.text.length).trimStart() }
      : { page, runs, text },
  );
  const written = texts.map((line, at): PdfLine => {
    const next = texts[at + 1];
    return { ...line, ends: next === undefined ? 'space' : endOf(lineEnd(line, next), words, breaking) };
  });
  const block = { kind, ...(level === undefined ? {} : { level }), lines: written };
  return mark === undefined ? { block } : { block, mark };
}

/** What belongs to the page, a line of its own. */
export function furnitureBlock(page: number, runs: readonly PdfRun[]): PdfBlock {
  return { kind: 'furniture', lines: [{ page, runs, text: textOf(runs), ends: 'space' }] };
}
