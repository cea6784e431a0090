import type { Numbered, Pattern, Stretch } from './pattern';
import { vocabulary } from './vocabulary';

/** A row that found words, and which. */
export interface Found<Row> extends Stretch {
  readonly row: Row;
}

/** More finds than this in one stretch are noise: a sentence of a policy text has one to four triggers. */
const MOST = 24;

/**
 * Finds where rows match: each is tried only at words with which it may begin, and where two finds overlap the row that
 * stands first in its table wins. One search serves all rows. Time: words × the rows that may begin there.
 */
export class RowFinder<Row extends { readonly pattern: Pattern }> {
  /** The rows that may begin with a word, by its number. */
  private readonly beginning = new Map<number, readonly number[]>();
  private readonly places: number[][];

  constructor(private readonly rows: readonly Row[]) {
    this.places = rows.map(() => []);
  }

  private rowsAt(number: number): readonly number[] {
    const known = this.beginning.get(number);
    if (known !== undefined) return known;
    const here = this.rows.flatMap(({ pattern: { first } }, at) =>
      first < 0 || vocabulary.isIn(number, first) ? [at] : [],
    );
    this.beginning.set(number, here);
    return here;
  }

  /** What the rows find in a stretch of words, in order. */
  findIn(words: Numbered, within: Stretch): readonly Found<Row>[] {
    const tried = new Set<number>();
    for (let at = within.from; at < within.to; at++) {
      for (const row of this.rowsAt(words.numbers[at] ?? 0)) {
        this.places[row]?.push(at);
        tried.add(row);
      }
    }
    const found: Found<Row>[] = [];
    for (const index of [...tried].sort((one, other) => one - other)) {
      const [row, places] = [this.rows[index], this.places[index]];
      if (row === undefined || places === undefined) continue;
      this.addFinds(found, row, places, words, within);
      places.length = 0;
    }
    return found.sort((one, other) => one.from - other.from);
  }

  private addFinds(found: Found<Row>[], row: Row, places: readonly number[], words: Numbered, within: Stretch): void {
    let reached = 0;
    for (const from of places) {
      if (from < reached) continue;
      const to = row.pattern.at(words, within, from);
      if (to <= from) continue;
      reached = to;
      if (found.length >= MOST) return;
      if (!found.some((other) => from < other.to && other.from < to)) found.push({ from, to, row });
    }
  }
}
