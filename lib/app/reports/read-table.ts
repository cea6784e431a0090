import { describeQuote } from '@/lib/anchoring';
import { readerRecords } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { foldQuote, pageDocumentId } from '@/lib/model';
import type { AcceptedRow, CommitmentFind, CommitmentId, CorpusCommitment, AnswerSaying, Evidence } from '@/lib/model';
import type { IsoDate, QuoteSelector, RefusedWords, ReportDocument, ReportPair, ReportRow } from '@/lib/model';
import type { ReportTable, Span } from '@/lib/model';
import { alignItems, reportPassages, strategyItems } from '@/lib/progress-reports';
import type { Pair, StrategyItem } from '@/lib/progress-reports';

import { countsOf } from '../reader/recorded-as';
import { keptDocument } from './kept-document';
import type { KeptDocument } from './kept-document';

/** A row, and what is written when it is accepted. */
export interface WritableRow {
  readonly row: ReportRow;
  readonly selector: QuoteSelector;
  readonly commitment: CommitmentId;
  /** Absent: the store holds it. */
  readonly marks?: CorpusCommitment;
}

export interface WritableTable {
  readonly table: ReportTable;
  readonly report: KeptDocument;
  readonly rows: readonly WritableRow[];
}

const overlap = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** What was found in the item's words; else in what stands under its number. */
function findIn(finds: readonly CommitmentFind[], { span, whole }: StrategyItem): CommitmentFind | undefined {
  const most = (place: Span): CommitmentFind | undefined =>
    finds
      .filter((find) => overlap(find, place) > 0)
      .toSorted((one, other) => overlap(other, place) - overlap(one, place))[0];
  return most(span) ?? most(whole);
}

/** The commitment that an item is: found there and kept with the page, or to be marked by the reader. */
function commitmentOf(
  { page, reading, finds }: KeptDocument,
  item: StrategyItem,
  read: IsoDate,
): Pick<WritableRow, 'commitment' | 'marks'> {
  const found = findIn(finds.commitments, item)?.known;
  if (found !== undefined) return { commitment: found };
  const selector = describeQuote(reading.text, item.span, item.chapter === undefined ? [] : [item.chapter]);
  const document = { ...readerRecords.document(page.facts, read), id: pageDocumentId(page.page) };
  const marks = readerRecords.marked({ selector }, 'firm', { page: page.facts, document, read });
  return { commitment: marks.id, marks };
}

/** What the reader wrote of this passage and this commitment before. */
function acceptedAs(
  commitment: CommitmentId,
  quote: string,
  { records, refused }: { readonly records: readonly Evidence[]; readonly refused: readonly RefusedWords[] },
): { readonly accepted: AcceptedRow; readonly counts: AnswerSaying } | undefined {
  const record = records.find(
    (one) => one.for.includes(commitment) && foldQuote(one.clipped?.selector?.exact ?? '') === foldQuote(quote),
  );
  if (record !== undefined) return { accepted: { commitment, evidence: record.id }, counts: countsOf(record) };
  const isRefused = refused.some((one) => one.commitment === commitment && one.words === quote);
  return isRefused ? { accepted: { commitment }, counts: 'not about this' } : undefined;
}

function documentShown({ page: { facts } }: KeptDocument): ReportDocument {
  const { title, kindShown: kind, publisher = 'GOV.UK', published = '', address } = facts;
  return { title, kind, publisher, date: published, address };
}

function rowOf({ item, passage, why }: Pair, place: string): Omit<ReportRow, 'counts' | 'holds'> {
  return {
    id: `${item.span.start}`,
    number: item.number ?? place,
    words: item.words,
    quote: passage.words,
    why,
    by: why.number === 'same' && why.words > 0 ? 'number and words' : 'look',
    ...(item.chapter === undefined ? {} : { chapter: item.chapter }),
    ...(passage.own === undefined ? {} : { own: passage.own.words }),
  };
}

/** The table of a report and the document it seems to answer, with all that is needed to write its rows. */
export async function writableTable(store: Store, pair: ReportPair, read: IsoDate): Promise<WritableTable | undefined> {
  const [report, earlier] = [await keptDocument(store, pair.report), await keptDocument(store, pair.earlier)];
  if (report === undefined || earlier === undefined) return undefined;
  const items = strategyItems(earlier.reading, earlier.finds.commitments);
  const placeOf = (item: StrategyItem): string => item.number ?? `${items.indexOf(item) + 1}`;
  const { pairs, unanswered, reportOnly } = alignItems(items, reportPassages(report.reading));
  const found = pairs.map((one) => ({ pair: one, ...commitmentOf(earlier, one.item, read) }));
  const stored = await corpus.recordsFor(
    store,
    found.map(({ commitment }) => commitment),
  );
  const held = new Set(stored.map(({ commitment }) => commitment.id));
  const records = await corpus.evidenceAt(store, report.page.facts.address);
  const asked = found.map(({ pair: { passage }, commitment }): RefusedWords => ({
    suggested: 'answer',
    words: passage.words,
    commitment,
  }));
  const refused = await mine.refused(store, asked);
  const rows = found.map(({ pair: one, commitment, marks }): WritableRow => {
    const { span, words, own, chapter } = one.passage;
    const before = acceptedAs(commitment, words, { records, refused });
    return {
      commitment,
      selector: describeQuote(report.reading.text, span, chapter === undefined ? [] : [chapter]),
      ...(marks === undefined || held.has(commitment) ? {} : { marks }),
      row: {
        ...rowOf(one, placeOf(one.item)),
        counts: before?.counts ?? own?.counts ?? 'background',
        holds: marks === undefined ? 'commitment' : 'no commitment',
        ...(before === undefined ? {} : { accepted: before.accepted }),
      },
    };
  });
  const [strategy, answer] = [documentShown(earlier), documentShown(report)];
  const table: ReportTable = {
    ...pair,
    strategy,
    answer,
    publishedBy: strategy.publisher === answer.publisher ? 'the same body' : 'another body',
    numbered: items.filter(({ number }) => number !== undefined).length,
    rows: rows.map(({ row }) => row),
    unanswered: unanswered.map((item) => ({ number: placeOf(item), words: item.words })),
    reportOnly: reportOnly.map(({ number, words, own }) => ({
      words,
      ...(number === undefined ? {} : { number }),
      ...(own === undefined ? {} : { own: own.words }),
    })),
  };
  return { table, report, rows };
}

/** The same without what is written; nothing where one of the two is not kept. */
export async function reportTable(store: Store, pair: ReportPair, read: IsoDate): Promise<ReportTable | undefined> {
  return (await writableTable(store, pair, read))?.table;
}
