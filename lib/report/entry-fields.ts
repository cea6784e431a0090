import type {
  Author,
  CommitmentEntry,
  DeadlineEntry,
  EvidenceShown,
  Judgement,
  PublishedView,
  RelatedText,
  SearchShown,
  Source,
  SourceShown,
  Stage,
} from '@/lib/model';

const EDITORS = 'Pledgemark’s editors';
const READER = 'the reader';
const AUTHORS = { editors: EDITORS, reader: READER } as const;
/** Whose it is, as files name it. */
export const authorOf = (by: Author): string => (typeof by === 'string' ? AUTHORS[by] : `pack of ${by.pack}`);

/** The file's fields are named here one by one: what the store keeps besides them stays in the store. */
const sourceOf = ({ publisher, title, date, address, certainty, copy }: Source | SourceShown) => ({
  publisher,
  title,
  date,
  address,
  certainty,
  copy,
});

const deadlineOf = ({ words, due, event, eventDate, setOn, source }: DeadlineEntry) => ({
  words,
  due,
  event,
  eventDate,
  setOn,
  source: sourceOf(source),
});

const stageOf = ({ since, said, official, source }: Stage) => ({ since, said, official, source: sourceOf(source) });

const evidenceOf = ({
  id,
  source,
  also,
  shows,
  note,
  stance,
  tier,
  independent,
  by,
  pack,
  correction,
  contests,
  contestedBy,
}: EvidenceShown) => ({
  id,
  recordedBy: authorOf(by ?? (pack === undefined ? 'editors' : { pack })),
  shows,
  note,
  stance,
  tier,
  independent,
  correction,
  contests: contests && authorOf(contests),
  contestedBy: contestedBy?.map(authorOf),
  source: sourceOf(source),
  also: also.map(sourceOf),
});

const searchOf = ({ id, by, on, scope, where, words, from, to, note }: SearchShown) => ({
  id,
  by: authorOf(by),
  on,
  scope,
  where,
  words,
  from,
  to,
  note,
  found: 'none' as const,
});

const relatedOf = ({ relation, document, date, note, by, quote, address, commitment, headline }: RelatedText) => ({
  relation,
  saidBy: authorOf(by ?? 'editors'),
  document,
  date,
  address,
  words: quote,
  note,
  id: commitment,
  headline,
});

/** The view that the headline tells. */
export function viewTold({ said: { view }, views }: CommitmentEntry) {
  const inOrder = views.toSorted((a, b) => (a.given ?? '').localeCompare(b.given ?? ''));
  const told = view && inOrder.findLast(({ by, date }) => by === view.by && date === view.date);
  return told && { by: authorOf(told.by), view: told.view, date: told.date, reason: told.reason };
}

function viewsOf(views: readonly Judgement[], published: readonly PublishedView[]) {
  return [
    ...views.map(({ by, view, date, reason }) => ({ by: authorOf(by), view, date, reason })),
    ...published.map(({ publisher, view, date, reason }) => ({
      by: authorOf({ pack: publisher }),
      view,
      date,
      reason,
    })),
  ];
}

/**
 * What a file tells of one commitment: what became of it in words, as of which day and in whose view, and everything
 * that it rests on, each with its source.
 */
export function entryFields(entry: CommitmentEntry) {
  const { said, commitment, recordedBy, document, who, participants } = entry;
  const { id, quote, summary, strength, action, conditions, testability, deadlines, history, note } = commitment;
  return {
    id,
    asOf: said.asOf,
    headline: said.headline,
    outcome: said.outcome,
    answer: [said.answer, ...said.more].join(' '),
    beside: said.beside.length === 0 ? undefined : said.beside,
    view: viewTold(entry),
    recordedBy: authorOf(recordedBy),
    words: quote,
    summary,
    strength,
    who,
    action,
    conditions,
    byWhen: said.due.sentence,
    due: said.due.day,
    document: document && {
      id: document.id,
      title: document.title,
      publisher: document.publisher,
      date: document.date,
      kind: document.kind,
      address: document.address,
    },
    testability,
    deadlines: deadlines.map(deadlineOf),
    stages: history.map(stageOf),
    views: viewsOf(entry.views, entry.published),
    evidence: entry.evidence.map(evidenceOf),
    searched: entry.searched.map(searchOf),
    participants: participants.map(({ name, counts, editors }) => ({ name, records: counts, editorsView: editors })),
    earlier: entry.earlier.map(relatedOf),
    later: entry.later.map(relatedOf),
    note,
    sources: commitment.sources.map(sourceOf),
  };
}
