import type { IsoDate } from './date';
import type { CommitmentId, EvidenceId } from './ids';
import type { AnswerSaying } from './look-for';
import type { PageKey } from './note';

/** A report and the earlier document that it seems to answer, both kept on this computer or one of them being read. */
export interface ReportPair {
  readonly report: PageKey;
  readonly earlier: PageKey;
}

/** Told on the page of either: the other of the two. */
export interface SeemingReport extends ReportPair {
  /** What the page being read is. */
  readonly here: 'report' | 'earlier';
  /** To be read item by item, the words of both have to be kept: those of the page being read are not. */
  readonly saves?: 'this page';
  readonly otherTitle: string;
}

/** One of the two documents, as the table names it. */
export interface ReportDocument {
  readonly title: string;
  readonly kind: string;
  readonly publisher: string;
  readonly date: IsoDate | '';
  readonly address: string;
}

/** An item of the earlier document that the report answers. */
export interface ReportRow {
  /** Its place in the earlier document, told from all others of the table. */
  readonly id: string;
  /** As it is numbered; else its place, counted from 1. */
  readonly number: string;
  readonly chapter?: string;
  /** The words of the earlier document. */
  readonly words: string;
  /** The words of the report. */
  readonly quote: string;
  /** The report's own word, as it is printed. */
  readonly own?: string;
  /** What the own word counts as; once accepted, what the reader made of it. */
  readonly counts: AnswerSaying;
  readonly why: { readonly number: 'same' | 'none'; readonly words: number };
  /** `look`: no number, or no word shared: it is never accepted together with others. */
  readonly by: 'number and words' | 'look';
  /** `no commitment`: nothing was found in its words; to accept it marks them as one. */
  readonly holds: 'commitment' | 'no commitment';
  readonly accepted?: AcceptedRow;
}

/** What was written when a row was accepted. */
export interface AcceptedRow {
  readonly commitment: CommitmentId;
  /** Absent: it was said not to be about the commitment. */
  readonly evidence?: EvidenceId;
}

export interface ReportTable extends ReportPair {
  readonly strategy: ReportDocument;
  readonly answer: ReportDocument;
  readonly publishedBy: 'the same body' | 'another body';
  /** How many of the items are numbered in the earlier document. */
  readonly numbered: number;
  readonly rows: readonly ReportRow[];
  readonly unanswered: readonly { readonly number: string; readonly words: string }[];
  readonly reportOnly: readonly { readonly number?: string; readonly words: string; readonly own?: string }[];
}
