import type { PdfBlockKind } from '@/lib/model';

import { count, greatest, least, toHalf } from './figures';
import type { Line } from './line';
import { markerOf } from './markers';

/** Lines of a column that belong together, on the way to a block. */
export interface Passage {
  readonly kind: Exclude<PdfBlockKind, 'furniture'>;
  readonly level?: number;
  readonly lines: readonly Line[];
  /** The edges of the text of its column. */
  readonly column: Column;
  /** Of an item of a list: where its words begin behind the bullet or number. */
  readonly wordsAt?: number;
}

export interface Column {
  /** Where most lines begin. */
  readonly left: number;
  /** Where the longest line ends, of those that begin near the left edge: a title in the middle of the page tells nothing of it. */
  readonly right: number;
}

/** A distance between lines that is this much more than usual parts paragraphs. */
const WIDER = 1.18;
/** Where nothing tells how far apart lines stand, in sizes. */
const USUAL_LEADING = 1.2;
/** Sizes that differ by more are of different paragraphs, as a share. */
const OTHER_SIZE = 0.07;
/** A first line is set in by more than this, in sizes. */
const INDENT = 0.7;
/** What is set in further is no first line of a paragraph, in sizes. */
const MOST_INDENT = 5;
/** So much room beside a line, more than its next word takes, shows that it was ended on purpose; in sizes. */
const ROOM = 0.8;
/** As a share of the width of the column. */
const MUCH_ROOM = 0.05;

/** What ends a sentence or announces something, with quotation marks, brackets and a note in brackets behind it. */
export const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]*(?:\s?[([]\d{1,3}[)\]])?$/u;

/** A beginning of lines that is this often as frequent as the commonest is the left edge, if it is the leftmost of these. */
const OFTEN = 0.2;

export function columnOf(lines: readonly Line[]): Column {
  const starts = new Map<number, number>();
  for (const { x } of lines) count(starts, Math.round(x));
  const most = greatest([...starts.values()]);
  const often = [...starts].filter(([, times]) => times >= OFTEN * most).map(([x]) => x);
  const left = least(often);
  const own = lines.filter(({ x, size }) => x - left < MOST_INDENT * size);
  return { left, right: greatest(own.map(({ end }) => end)) };
}

/** How far apart lines of a size stand in the file: the commonest distance, in points, by size to a half point. */
export type Leadings = ReadonlyMap<number, number>;

/** The room that a line leaves beside it, less what the first word of the line below takes, in points. */
function roomBeside(line: Line, next: Line, column: Column): number {
  const word = next.text.split(' ', 1)[0] ?? '';
  return column.right - line.end - ((next.end - next.x) * word.length) / Math.max(1, next.text.length);
}

/** The first word of the line below would have had room on this line. */
export const hasRoomFor = (line: Line, next: Line, column: Column): boolean =>
  roomBeside(line, next, column) > ROOM * line.size;

/** There would have been room for more than that word: the line was ended on purpose, whatever its words. */
const hasMuchRoomFor = (line: Line, next: Line, column: Column): boolean =>
  roomBeside(line, next, column) > Math.max(ROOM * line.size, MUCH_ROOM * (column.right - column.left));

export const isOtherLook = (one: Line, other: Line): boolean =>
  Math.abs(one.size - other.size) > OTHER_SIZE * Math.max(one.size, other.size) || one.isBold !== other.isBold;

/** Whether the line is set in from the left edge as the first of a paragraph is. */
export function isSetIn(line: Line, { left }: Column): boolean {
  const indent = (line.x - left) / line.size;
  return indent > INDENT && indent < MOST_INDENT;
}

const isCentred = (one: Line, other: Line): boolean =>
  Math.abs(one.x + one.end - other.x - other.end) < one.size && Math.abs(one.x - other.x) > INDENT * one.size;

/** Whether the line begins where no further line of the passage would. */
function isAtOtherEdge({ lines, wordsAt }: Growing, line: Line, column: Column): boolean {
  const [first, second] = lines;
  if (first === undefined) return true;
  const isAt = (x: number): boolean => Math.abs(line.x - x) <= INDENT * line.size;
  if (second !== undefined) return !isAt(second.x);
  if (wordsAt !== undefined) return !isAt(wordsAt);
  return !isAt(first.x) && !(isSetIn(first, column) && isAt(column.left));
}

/** A paragraph or an item whose last line may be still to come. */
interface Growing {
  readonly kind: 'paragraph' | 'list item';
  readonly lines: Line[];
  readonly wordsAt?: number;
}

/** Whether a new paragraph begins with `line`. */
function partsFrom(passage: Growing, previous: Line, line: Line, column: Column, leading: number): boolean {
  if (line.y - previous.y > WIDER * leading || line.y < previous.y) return true;
  if (isOtherLook(previous, line) || line.opensNote) return true;
  const wasEnded = hasRoomFor(previous, line, column);
  if (isAtOtherEdge(passage, line, column) && !isCentred(previous, line)) {
    // numbered paragraphs whose further lines stand below the number
    const isBelowNumber = passage.wordsAt !== undefined && passage.lines.length === 1 && line.x <= previous.x + 1;
    if (!isBelowNumber || wasEnded) return true;
  }
  return ENDS_SENTENCE.test(previous.text) ? wasEnded : hasMuchRoomFor(previous, line, column);
}

/** A sentence runs on to the line below, so that a number there is a part of it: “set out in Table / 1. Chapter 2 …”. */
const isUnended = (line: Line, next: Line, column: Column): boolean =>
  !ENDS_SENTENCE.test(line.text) && !hasRoomFor(line, next, column);

/** Cuts the lines of a column into paragraphs and items of lists. */
export function passagesOf(lines: readonly Line[], leadings: Leadings, column = columnOf(lines)): readonly Passage[] {
  const passages: Growing[] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    const previous = last?.lines.at(-1);
    const marker = markerOf(line);
    const leading = leadings.get(toHalf(line.size)) ?? line.size * USUAL_LEADING;
    const mayBeWords = marker?.kind === 'number in words' && previous !== undefined;
    const isItem = marker !== undefined && !(mayBeWords && isUnended(previous, line, column));
    const goesOn =
      last !== undefined && previous !== undefined && !isItem && !partsFrom(last, previous, line, column, leading);
    if (goesOn) last.lines.push(line);
    else if (!isItem) passages.push({ kind: 'paragraph', lines: [line] });
    else passages.push({ kind: 'list item', lines: [line], wordsAt: marker.wordsAt });
  }
  return passages.map((passage) => ({ ...passage, column }));
}
