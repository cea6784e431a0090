import { readerRecords } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Changed, AnswerSaying, IsoDate, IsoInstant, ReaderChange, ReaderRows, RefusedWords } from '@/lib/model';
import type { ReportPair, TakenOut } from '@/lib/model';

import { NotStored } from '../reader/gone';
import { recordedAs } from '../reader/recorded-as';
import { writableTable } from './read-table';
import type { WritableRow, WritableTable } from './read-table';

/** What the acts on a table need of the world. */
export interface ReportNeeds {
  readonly store: Store;
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  /** Told after each change. */
  readonly changed: () => void;
}

/** A row, and what the reader lets it count as. */
export interface RowWish {
  readonly id: string;
  readonly counts: AnswerSaying;
}

const refusalOf = ({ row: { quote: words }, commitment }: WritableRow): RefusedWords => ({
  suggested: 'answer',
  words,
  commitment,
});

const counted = (rows: readonly unknown[], title: string): string =>
  `${rows.length} ${rows.length === 1 ? 'item' : 'items'} of ${title}`;

/** What accepting a row writes: the reader's own record of the promiser's own account, or that it is not about this. */
function rowsOf(
  one: WritableRow,
  counts: AnswerSaying,
  { report }: WritableTable,
  at: IsoInstant,
  today: IsoDate,
): ReaderRows {
  if (counts === 'not about this') return { refused: [refusalOf(one)] };
  const said = { for: one.commitment, tier: 2, selector: one.selector, at, ...recordedAs(counts) } as const;
  return {
    commitments: one.marks === undefined ? [] : [one.marks],
    evidence: [readerRecords.evidence(said, report.page.facts, today)],
  };
}

/** A commitment that was only marked so that this could be said of it goes with it. */
async function marksToTakeOut(store: Store, { commitment, row }: WritableRow): Promise<readonly TakenOut[]> {
  if (row.holds === 'commitment') return [];
  const [records] = await corpus.recordsFor(store, [commitment]);
  if (records?.commitment.marked !== true) return [];
  const { evidence, searched, lineage, takenUp = [], judgements } = records;
  const others = evidence.filter(({ id }) => id !== row.accepted?.evidence);
  const spoken = others.length + searched.length + lineage.length + takenUp.length + judgements.length;
  return spoken === 0 ? [{ from: 'commitments', id: commitment }] : [];
}

function outOf(one: WritableRow): readonly TakenOut[] {
  const { accepted } = one.row;
  if (accepted === undefined) return [];
  if (accepted.evidence !== undefined) return [{ from: 'evidence', id: accepted.evidence }];
  return [{ from: 'refused', id: mine.refusalId(refusalOf(one)) }];
}

/** What the reader does with the table of a report: each is one change, and can be taken back whole. */
export function reportActs({ store, today, now, changed }: ReportNeeds) {
  const save = async (change: Omit<ReaderChange, 'at'>, at: IsoInstant): Promise<Changed> => {
    const written = await mine.keep(store, { ...change, at });
    if (!written.saved) return 'storage full';
    changed();
    return 'saved';
  };
  return {
    /**
     * Accepts rows at once; one that was accepted before counts as it is said now.
     * @throws NotStored where one of the two documents is not kept any more
     */
    accept: async (pair: ReportPair, wishes: readonly RowWish[]): Promise<Changed> => {
      const at = now();
      const writable = await writableTable(store, pair, today);
      if (writable === undefined) throw new NotStored();
      const wished = wishes.flatMap(({ id, counts }) => {
        const one = writable.rows.find(({ row }) => row.id === id);
        const isSame = one?.row.accepted !== undefined && one.row.counts === counts;
        return one === undefined || isSame ? [] : [{ one, counts, rows: rowsOf(one, counts, writable, at, today) }];
      });
      const rows: ReaderRows = {
        commitments: wished.flatMap((wish) => wish.rows.commitments ?? []),
        evidence: wished.flatMap((wish) => wish.rows.evidence ?? []),
        refused: wished.flatMap((wish) => wish.rows.refused ?? []),
      };
      const takesOut = wished.flatMap(({ one }) => outOf(one));
      return save({ what: 'report', about: counted(wished, writable.table.answer.title), rows, takesOut }, at);
    },
    takeBack: async (pair: ReportPair, ids: readonly string[]): Promise<Changed> => {
      const writable = await writableTable(store, pair, today);
      const rows = writable?.rows.filter(({ row }) => row.accepted !== undefined && ids.includes(row.id)) ?? [];
      if (writable === undefined) throw new NotStored();
      const marks = await Promise.all(rows.map((row) => marksToTakeOut(store, row)));
      const takesOut = [...rows.flatMap(outOf), ...marks.flat()];
      const about = counted(rows, writable.table.answer.title);
      return save({ what: 'report taken back', about, rows: {}, takesOut }, now());
    },
    /** The one is no report on the other: it is not said again. */
    refuse: ({ report, earlier }: ReportPair, title: string): Promise<Changed> =>
      save(
        { what: 'refusal', about: title, rows: { refused: [{ suggested: 'report', words: report, earlier }] } },
        now(),
      ),
  };
}
