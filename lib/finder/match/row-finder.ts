import type { Numbered, Pattern, Stretch } from './pattern';
import { vocabulary } from './vocabulary';

/** A row that found words, and which. */
export interface Found<Row> extends Stretch {
  readonly row: Row;
}

/** More finds than this in one stretch are noise: a sentence of a policy text has one to four triggers. */
const MOST = 24;

/** The number of a row in its table, and what it matched. */
interface Match extends Stretch {
  readonly index: number;
}

/**
 * Finds where rows match: each is tried only at words with which it may begin, and where two finds overlap the row that
 * stands first in its table wins. One search serves all rows. Time: words × the rows that may begin there.
 */
export class RowFinder<Row extends { readonly pattern: Pattern }> {
  /** The numbers of the rows that may begin with a word, by the word's number. */
  private beginning: (readonly number[] | undefined)[] = [];
  private era = -1;

  constructor(private readonly rows: readonly Row[]) {}

  private rowsAt(word: number): readonly number[] {
    const known = this.beginning[word];
    if (known !== undefined) return known;
    const here = this.rows.flatMap(({ pattern: { first } }, index) =>
      first < 0 || vocabulary.isIn(word, first) ? [index] : [],
    );
    this.beginning[word] = here;
    return here;
  }

  private matchesIn(words: Numbered, within: Stretch): Match[] {
    if (this.era !== vocabulary.era) [this.beginning, this.era] = [[], vocabulary.era];
    const matches: Match[] = [];
    for (let from = within.from; from < within.to; from++) {
      for (const index of this.rowsAt(words.numbers[from] ?? 0)) {
        const to = this.rows[index]?.pattern.at(words, within, from) ?? from;
        if (to > from) matches.push({ index, from, to });
      }
    }
    return matches.sort((one, other) => one.index - other.index || one.from - other.from);
  }

  /** What the rows find in a stretch of words, in order. */
  findIn(words: Numbered, within: Stretch): readonly Found<Row>[] {
    const found: Found<Row>[] = [];
    let last: Match | undefined;
    for (const match of this.matchesIn(words, within)) {
      if (match.index === last?.index && match.from < last.to) continue;
      last = match;
      const row = this.rows[match.index];
      const isFree = !found.some((other) => match.from < other.to && other.from < match.to);
      if (row !== undefined && isFree && found.length < MOST) found.push({ from: match.from, to: match.to, row });
    }
    return found.sort((one, other) => one.from - other.from);
  }
}
