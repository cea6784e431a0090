import type { Span } from '@/lib/model';
import type { Cue } from './cues';
import { needsOf } from './needs';
import type { TextWords } from './text-words';
import { wordCalls } from './word-calls';
import type { Calls } from './word-calls';

/** A trigger that a row found, in offsets into its sentence. */
export interface Anchor<Row> extends Span {
  readonly row: Row;
}

export type AnchorFinder<Row> = (sentence: Span) => readonly Anchor<Row>[];

/** More triggers than this in one sentence are noise: a sentence of a policy text has one to four. */
const MOST_ANCHORS = 24;

type Searchable = Pick<Cue, 'pattern'>;

/** A row with its pattern made to be tried at one place. */
interface Prepared<Row> {
  readonly row: Row;
  readonly here: RegExp;
  /** It may be in a sentence that holds none of the letters that other rows need. */
  readonly free: boolean;
}

/** Rows with what can be told from their patterns: where they need not be tried. */
export interface Prepareds<Row> {
  readonly rows: readonly Prepared<Row>[];
  readonly callsOf: (word: string) => Calls;
}

export function searchable<Row extends Searchable>(rows: readonly Row[]): Prepareds<Row> {
  return {
    rows: rows.map((row) => ({
      row,
      here: new RegExp(row.pattern.source, `${row.pattern.flags}y`),
      free: needsOf(row.pattern) === undefined,
    })),
    callsOf: wordCalls(rows.map(({ pattern }) => pattern)),
  };
}

/**
 * Finds where rows match in the sentences of one masked text, in order; where two overlap the row that stands first
 * wins. A row is tried only where one of its words stands, in a sentence with the letters that it needs: most rows are
 * never tried in most sentences.
 */
export function anchorFinder<Row extends Searchable>(
  masked: string,
  words: TextWords,
  { rows, callsOf }: Prepareds<Row>,
): AnchorFinder<Row> {
  /** Copies of the patterns that this finder alone moves along its text. */
  const mine = rows.map((row) => ({ ...row, here: new RegExp(row.here) }));
  const calls: (Calls | undefined)[] = [];
  return ({ start, end }) => {
    const sentence = masked.slice(start, end);
    const needed: boolean[] = [];
    const places: number[][] = [];
    words.each({ start, end }, (word, at) => {
      const call = (calls[word] ??= callsOf(words.known[word] ?? ''));
      for (const row of call.needed) needed[row] = true;
      for (const { row, behind } of call.tried) (places[row] ??= []).push(at + behind - start);
    });
    const anchors: Anchor<Row>[] = [];
    places.forEach((tried, index) => {
      const own = mine[index];
      if (own !== undefined && (own.free || needed[index] === true)) addAnchors(anchors, sentence, { ...own, tried });
    });
    return anchors.length < 2 ? anchors : anchors.sort((a, b) => a.start - b.start);
  };
}

interface Trial<Row> {
  readonly row: Row;
  readonly here: RegExp;
  readonly tried: readonly number[];
}

function addAnchors<Row>(anchors: Anchor<Row>[], sentence: string, { row, here, tried }: Trial<Row>): void {
  let reached = 0;
  for (const start of tried) {
    if (start < reached) continue;
    here.lastIndex = start;
    if (!here.test(sentence)) continue;
    const end = here.lastIndex;
    reached = end;
    if (anchors.length >= MOST_ANCHORS) return;
    if (!anchors.some((other) => start < other.end && other.start < end)) anchors.push({ start, end, row });
  }
}
