import type { Cue } from './cues';

export interface Anchor<Row> {
  readonly start: number;
  readonly end: number;
  readonly row: Row;
}

/** More triggers than this in one sentence are noise: a sentence of a policy text has one to four. */
const MOST_ANCHORS = 24;

type Searchable = Pick<Cue, 'pattern'>;

/** The rows with their patterns made ready to be found again and again in one text. */
export function searchable<Row extends Searchable>(rows: readonly Row[]): readonly { row: Row; everywhere: RegExp }[] {
  return rows.map((row) => ({ row, everywhere: new RegExp(row.pattern.source, `${row.pattern.flags}g`) }));
}

/** Where rows find their words in a masked sentence, in order; where two overlap the row that stands first wins. */
export function anchorsOf<Row extends Searchable>(
  sentence: string,
  rows: readonly { row: Row; everywhere: RegExp }[],
): readonly Anchor<Row>[] {
  const anchors: Anchor<Row>[] = [];
  for (const { row, everywhere } of rows) {
    for (const found of sentence.matchAll(everywhere)) {
      const start = found.index;
      const end = start + found[0].length;
      if (anchors.length >= MOST_ANCHORS) return anchors.sort((a, b) => a.start - b.start);
      if (!anchors.some((other) => start < other.end && other.start < end)) anchors.push({ start, end, row });
    }
  }
  return anchors.sort((a, b) => a.start - b.start);
}
