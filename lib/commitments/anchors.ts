import type { Cue } from './cues';
import { needsOf } from './needs';

interface Anchor<Row> {
  readonly start: number;
  readonly end: number;
  readonly row: Row;
}

/** More triggers than this in one sentence are noise: a sentence of a policy text has one to four. */
const MOST_ANCHORS = 24;

/** Between words: no literal of a row holds such a sign. */
const NO_LITERAL = /[^a-z'_-]+/;

type Searchable = Pick<Cue, 'pattern'>;

/** A row with its pattern made ready to be found again and again. */
export interface Prepared<Row> {
  readonly row: Row;
  readonly everywhere: RegExp;
  /** Small letters, one of which must be in a text for the pattern to be in it. */
  readonly needs: readonly string[] | undefined;
}

export function searchable<Row extends Searchable>(rows: readonly Row[]): readonly Prepared<Row>[] {
  return rows.map((row) => ({
    row,
    everywhere: new RegExp(row.pattern.source, `${row.pattern.flags}g`),
    needs: needsOf(row.pattern),
  }));
}

type Finder<Row> = (sentence: string) => readonly Anchor<Row>[];

/** The rows of which `word` holds a literal. A literal has no space in it, so it lies in one word. */
function rowsIn<Row>(word: string, rows: readonly Prepared<Row>[]): readonly number[] {
  return rows.flatMap(({ needs }, index) => (needs?.some((literal) => word.includes(literal)) ? [index] : []));
}

/**
 * Finds where rows match in the masked sentences of one text, in order; where two overlap the row that stands first
 * wins. Remembers which words call for which rows: most sentences are searched by a few patterns only.
 */
export function anchorFinder<Row extends Searchable>(rows: readonly Prepared<Row>[]): Finder<Row> {
  const always = rows.flatMap(({ needs }, index) => (needs === undefined ? [index] : []));
  const literals = new RegExp([...new Set(rows.flatMap(({ needs }) => needs ?? []))].join('|'));
  /** Copies of the patterns that this finder alone moves along its sentences. */
  const searches = rows.map(({ row, everywhere }) => ({ row, everywhere: new RegExp(everywhere) }));
  const known = new Map<string, readonly number[]>();
  const calledBy = (word: string): readonly number[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const called = literals.test(word) ? rowsIn(word, rows) : [];
    known.set(word, called);
    return called;
  };
  return (sentence) => {
    const called = new Set(always);
    for (const word of sentence.toLowerCase().split(NO_LITERAL)) for (const index of calledBy(word)) called.add(index);
    const anchors: Anchor<Row>[] = [];
    for (const index of [...called].sort((a, b) => a - b)) {
      const own = searches[index];
      if (own !== undefined) addAnchors(anchors, sentence, own.row, own.everywhere);
    }
    return anchors.sort((a, b) => a.start - b.start);
  };
}

function addAnchors<Row>(anchors: Anchor<Row>[], sentence: string, row: Row, everywhere: RegExp): void {
  everywhere.lastIndex = 0;
  for (let found = everywhere.exec(sentence); found !== null; found = everywhere.exec(sentence)) {
    const start = found.index;
    const end = start + found[0].length;
    if (anchors.length >= MOST_ANCHORS) return;
    if (!anchors.some((other) => start < other.end && other.start < end)) anchors.push({ start, end, row });
  }
}
