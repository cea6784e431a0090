import type { PdfBlock, PdfLine, PdfRun } from '@/lib/model';

import { endOf } from './hyphens';
import type { Breaking, LineEnd, Words } from './hyphens';
import { textOf } from './line';
import type { Line } from './line';
import { markerOf } from './markers';
import type { Passage } from './paragraphs';

/** The runs of a line without the bullet that it may begin with, and that bullet. */
function withoutBullet(line: Line): { readonly runs: readonly PdfRun[]; readonly bullet?: PdfRun } {
  const [first, ...others] = line.runs;
  if (first === undefined || markerOf(line)?.kind !== 'bullet') return { runs: line.runs };
  return { runs: others, bullet: first };
}

/** The end of a line before the next. */
export function lineEnd({ text, runs }: Pick<Line, 'text' | 'runs'>, next: Pick<Line, 'text'>): LineEnd {
  const isApart = runs.length > 1 && /^[-‐]$/u.test(runs.at(-1)?.text ?? '');
  return { text, next: next.text, hyphen: isApart ? 'apart' : 'in its word' };
}

/** A passage as a block, and the bullet of an item, which is no part of its words. */
export function blockOf(
  { kind, level, lines }: Passage,
  words: Words,
  breaking: Breaking,
): { readonly block: PdfBlock; readonly bullet?: PdfRun } {
  const first = lines[0];
  const opening = kind === 'list item' && first !== undefined ? withoutBullet(first) : undefined;
  const texts = lines.map((line, at) => {
    const runs = at === 0 && opening !== undefined ? opening.runs : line.runs;
    return { page: line.page, runs, text: textOf(runs) };
  });
  const written = texts.map((line, at): PdfLine => {
    const next = texts[at + 1];
    return { ...line, ends: next === undefined ? 'space' : endOf(lineEnd(line, next), words, breaking) };
  });
  const block = { kind, ...(level === undefined ? {} : { level }), lines: written };
  return opening?.bullet === undefined ? { block } : { block, bullet: opening.bullet };
}

/** What belongs to the page, a line of its own. */
export function furnitureBlock(page: number, runs: readonly PdfRun[]): PdfBlock {
  return { kind: 'furniture', lines: [{ page, runs, text: textOf(runs), ends: 'space' }] };
}
