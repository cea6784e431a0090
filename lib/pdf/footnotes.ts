import type { Line } from './line';

/** Footnotes are set smaller than the text by this factor or more. */
const SMALLER = 0.94;
/** They begin with a figure or a sign where no raised one was found. */
const MARKED = /^(?:\d{1,3}|[*†‡§¶]{1,3})[.)]?\s\S/u;
/** They stand in the lower part of a page, below this share of its height. */
const LOWER_PART = 0.3;

const opens = (line: Line): boolean => line.opensNote || MARKED.test(line.text);

/** What a column ends with: its footnotes, and the rest of one of the page before. */
export interface FootOfColumn {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
}

/**
 * Parts the footnotes off from a column: the small lines at its end, from the first that begins with a mark on. Where the
 * last column ended inside a footnote, small lines without a mark may come before.
 * @param size of the text of the file
 */
export function footOf(
  lines: readonly Line[],
  size: number,
  height: number,
  goesOn: 'note goes on' | 'no note',
): FootOfColumn {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? size) < SMALLER * size) start--;
  const small = lines.slice(start);
  const first = small.findIndex(opens);
  const from = goesOn === 'note goes on' && start > 0 ? 0 : first;
  const top = small[Math.max(0, from)]?.y ?? 0;
  if (from < 0 || top < LOWER_PART * height) return { body: lines, notes: [] };
  return { body: lines.slice(0, start + from), notes: small.slice(from) };
}

/** Cuts the lines of a foot into notes. */
export function notesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const notes: Line[][] = [];
  for (const line of lines) {
    if (notes.length === 0 || opens(line)) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return notes;
}
