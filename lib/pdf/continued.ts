import { ENDS_SENTENCE, hasRoomFor, isOtherLook, isSetIn } from './paragraphs';
import type { Line } from './line';
import type { Passage } from './paragraphs';

const pageOf = (line: Line | undefined): number => line?.page ?? 0;

const STARTS_SMALL = /^["'“‘([]?\p{Ll}/u;
const BROKEN = /\p{L}[-‐\u00AD]$/u;
/** Beginnings that differ by less are one, in sizes, counted from the left edge of the column. */
const SAME_INDENT = 0.8;
/** In a file with so many set-in first lines, a line that is not set in begins no paragraph. */
const FEWEST_SET_IN = 3;

/** Paragraphs begin with a set-in line, or behind a gap. */
export type ParagraphStyle = 'set in' | 'gaps';

export function paragraphStyleOf(passages: readonly Passage[]): ParagraphStyle {
  const long = passages.filter(({ kind, lines }) => kind === 'paragraph' && lines.length > 1);
  const setIn = long.filter(
    ({ lines: [first, second], column }) => first && second && isSetIn(first, column) && !isSetIn(second, column),
  );
  return setIn.length >= FEWEST_SET_IN && setIn.length * 3 > long.length ? 'set in' : 'gaps';
}

/** Where further lines of the passage begin, from the left edge of its column. */
function furtherIndent({ lines, column, wordsAt }: Passage): number {
  const x = lines[1]?.x ?? wordsAt ?? column.left;
  return x - column.left;
}

/** Whether `next`, the first passage of a column, goes on with `last`, the last of the column before. */
export function goesOn(last: Passage, next: Passage, style: ParagraphStyle): boolean {
  const [line, first] = [last.lines.at(-1), next.lines[0]];
  if (line === undefined || first === undefined || next.kind !== 'paragraph') return false;
  if (last.kind !== 'paragraph' && last.kind !== 'list item') return false;
  if (
    isOtherLook(line, first) &&
    !(line.size === first.size && first.isBold !== line.isBold && STARTS_SMALL.test(first.text))
  )
    return false;
  if (BROKEN.test(line.text) || (STARTS_SMALL.test(first.text) && !ENDS_SENTENCE.test(line.text))) return true;
  const isAtIndent = Math.abs(first.x - next.column.left - furtherIndent(last)) <= SAME_INDENT * line.size;
  if (!isAtIndent || hasRoomFor(line, first, last.column)) return false;
  return !ENDS_SENTENCE.test(line.text) || (style === 'set in' && !isSetIn(first, next.column));
}

/**
 * Joins what goes on over the end of a column or page. What stands between the two parts and is no running text (tables)
 * comes behind them.
 * @param columns the passages of each column, in reading order
 */
export function joinColumns(columns: readonly (readonly Passage[])[], style: ParagraphStyle): readonly Passage[] {
  const joined: Passage[] = [];
  let open: number | undefined;
  let isBehindTable = false;
  for (const column of columns) {
    const isTable = column.every(({ kind }) => kind === 'table row' || kind === 'footnote');
    const [next, ...others] = column;
    const last = open === undefined ? undefined : joined[open];
    if (
      next !== undefined &&
      open !== undefined &&
      last !== undefined &&
      (!isBehindTable || pageOf(next.lines[0]) !== pageOf(last.lines.at(-1))) &&
      goesOn(last, next, style)
    ) {
      joined[open] = { ...last, lines: [...last.lines, ...next.lines] };
      joined.push(...others);
      if (others.some(({ kind }) => kind !== 'footnote')) open = undefined;
    } else joined.push(...column);
    isBehindTable = isTable || (isBehindTable && column.every(({ kind }) => kind === 'footnote'));
    if (isTable) continue; // a table between two pages may interrupt a sentence
    const at = joined.findLastIndex(({ kind }) => kind !== 'footnote');
    if (open === undefined || at > open) open = at < 0 ? undefined : at;
  }
  return joined;
}
