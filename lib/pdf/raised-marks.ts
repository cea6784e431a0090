import type { PdfRun } from '@/lib/model';

/** The runs of a page with the raised marks of footnotes taken out, and beside which words these stood. */
export interface WithoutMarks {
  readonly runs: readonly PdfRun[];
  readonly marks: readonly PdfRun[];
  /** The runs that a mark stands before: the beginnings of footnotes. */
  readonly noted: ReadonlySet<PdfRun>;
  /** The runs that stand close behind a mark that stands close behind words: no space is between these and them. */
  readonly close: ReadonlySet<PdfRun>;
}

const MARK = /^[([]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-h])(?:\s?,\s?(?:\d{1,3}|[a-h]))*[)\]]?,?$/u;
/** A raised figure behind a unit of length is a power: "12 km²". */
const POWER = /(?:^|[\s\d])(?:[mck]?m|ft|in)$/u;
/** Marks are smaller than what they stand beside. */
const SMALLER = 0.85;
/** How far a mark is raised, in sizes of what it stands beside. */
const RAISED = { least: 0.12, most: 0.75 };
/** How far it may stand from it, in the same sizes. */
const BESIDE = 0.8;

/** Nearer than a space, in sizes. */
const CLOSE = 0.12;

const endOf = ({ x, width }: PdfRun): number => x + width;

function isRaisedAbove(mark: PdfRun, words: PdfRun): boolean {
  const raised = (words.y - mark.y) / words.size;
  return mark.size < SMALLER * words.size && raised >= RAISED.least && raised <= RAISED.most;
}

/** The longest mark, or ending of a number, in letters. */
const LONGEST = 12;
/** Side of the squares by which runs are looked up, in points: larger than a line is high. */
const SQUARE = 48;
/** So many runs of a square are looked at: no page that people read has more. */
const MOST_IN_SQUARE = 64;

/** Runs by the square that one of their ends is in. */
class Squares {
  private readonly squares = new Map<string, PdfRun[]>();

  constructor(
    runs: readonly PdfRun[],
    private readonly endAt: (run: PdfRun) => number,
  ) {
    for (const run of runs) {
      const key = this.keyOf(endAt(run), run.y, 0, 0);
      const square = this.squares.get(key);
      if (square === undefined) this.squares.set(key, [run]);
      else if (square.length < MOST_IN_SQUARE) square.push(run);
    }
  }

  private keyOf(x: number, y: number, right: number, down: number): string {
    return `${Math.floor(x / SQUARE) + right} ${Math.floor(y / SQUARE) + down}`;
  }

  /** The first run that `mark` is raised above and whose end stands beside `x`. */
  find(mark: PdfRun, x: number): PdfRun | undefined {
    for (const right of [0, -1, 1])
      for (const down of [0, 1]) {
        const near = this.squares.get(this.keyOf(x, mark.y, right, down)) ?? [];
        const found = near.find(
          (words) =>
            words !== mark && isRaisedAbove(mark, words) && Math.abs(x - this.endAt(words)) <= BESIDE * words.size,
        );
        if (found !== undefined) return found;
      }
    return undefined;
  }
}

/**
 * Takes the raised marks of footnotes out. A raised ending of a number (“20th”) and a power stay, on the baseline of
 * the words they belong to.
 */
export function withoutMarks(all: readonly PdfRun[]): WithoutMarks {
  const marks: PdfRun[] = [];
  const noted = new Set<PdfRun>();
  const close = new Set<PdfRun>();
  const [byEnd, byStart] = [new Squares(all, endOf), new Squares(all, ({ x }) => x)];
  const runs = all.map((run) => {
    if (run.text.length > LONGEST) return run;
    const [before, after] = [byEnd.find(run, run.x), byStart.find(run, endOf(run))];
    if (before === undefined && after === undefined) return run;
    if (!MARK.test(run.text) || (before !== undefined && POWER.test(before.text)))
      return { ...run, y: (before ?? after ?? run).y };
    marks.push(run);
    if (after !== undefined && before === undefined) noted.add(after);
    else if (after !== undefined && after.x - endOf(run) < CLOSE * after.size) close.add(after);
    return undefined;
  });
  return { runs: runs.filter((run) => run !== undefined), marks, noted, close };
}
