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

/**
 * Takes the raised marks of footnotes out. A raised ending of a number (“20th”) and a power stay, on the baseline of
 * the words they belong to. Time: runs × small runs.
 */
export function withoutMarks(all: readonly PdfRun[]): WithoutMarks {
  const marks: PdfRun[] = [];
  const noted = new Set<PdfRun>();
  const close = new Set<PdfRun>();
  const runs = all.map((run) => {
    if (run.text.length > 12) return run;
    const beside = all.filter((words) => words !== run && isRaisedAbove(run, words));
    const before = beside.find((words) => Math.abs(run.x - endOf(words)) <= BESIDE * words.size);
    const after = beside.find((words) => Math.abs(words.x - endOf(run)) <= BESIDE * words.size && words.x > run.x);
    if (before === undefined && after === undefined) return run;
    if (MARK.test(run.text) && !(before !== undefined && POWER.test(before.text))) {
      marks.push(run);
      if (before === undefined && after !== undefined) noted.add(after);
      if (before !== undefined && after !== undefined && after.x - endOf(run) < CLOSE * after.size) close.add(after);
      return undefined;
    }
    return { ...run, y: (before ?? after ?? run).y };
  });
  return { runs: runs.filter((run) => run !== undefined), marks, noted, close };
}
