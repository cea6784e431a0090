import type {
  CommitmentRecords,
  CorpusCommitment,
  CorpusDocument,
  Entity,
  EntityId,
  Finds,
  Source,
  Stage,
  Status,
} from '@/lib/model';

import type { EarlierText, KnownCommitment, Participant, SourceShown, TimelineEntry } from './listed-commitment';

/** What the store knows of a page's commitments, each with its status, and all that their records name. */
export interface KnownRecords {
  readonly known: readonly { readonly records: CommitmentRecords; readonly status: Status }[];
  readonly entities: readonly Entity[];
  readonly documents: readonly CorpusDocument[];
  /** The earlier commitments that they take up. */
  readonly earlier: readonly CorpusCommitment[];
  /** The finds, with the commitments that the store holds of them now. */
  readonly linked?: Finds;
}

function shown({ publisher, title, date, address, certainty }: Source): SourceShown {
  return {
    publisher,
    title,
    date,
    ...(address === undefined ? {} : { address }),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

function timelineOf({ evidence, searched }: CommitmentRecords): readonly TimelineEntry[] {
  const corrected = new Set(evidence.flatMap((record) => record.corrects ?? []));
  const entries = evidence
    .toSorted((a, b) => b.source.date.localeCompare(a.source.date))
    .map((record): TimelineEntry => {
      const { id, shows, stance, tier, independent, note, corrects, also = [] } = record;
      const correction = corrected.has(id) ? 'corrected' : corrects === undefined ? undefined : 'corrects';
      return {
        is: 'record',
        id,
        source: shown(record.source),
        also: also.map(shown),
        shows,
        stance,
        tier,
        independent,
        ...(note === undefined ? {} : { note }),
        ...(record.clipped === undefined ? {} : { by: 'reader' }),
        ...(record.broughtBy === undefined ? {} : { pack: record.broughtBy }),
        ...(correction === undefined ? {} : { correction }),
      };
    });
  const gaps = searched.map(({ id, scope, from, to, asOf }): TimelineEntry => ({
    is: 'gap',
    id,
    scope,
    from,
    asOf,
    ...(to === undefined ? {} : { to }),
  }));
  return [...entries, ...gaps];
}

function participantsOf(status: Status, entities: readonly Entity[]): readonly Participant[] {
  const nameOf = (id: EntityId): string => entities.find((entity) => entity.id === id)?.name ?? id;
  return status.participants
    .map(({ entity, counts, editors }): Participant => ({
      name: nameOf(entity),
      counts,
      ...(editors === undefined ? {} : { editors }),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function earlierOf({ lineage }: CommitmentRecords, { documents, earlier }: KnownRecords): readonly EarlierText[] {
  return lineage.map((line): EarlierText => {
    const document = documents.find((one) => one.id === line.earlierDocument);
    const quote = earlier.find((one) => one.id === line.earlier)?.quote;
    const [source] = line.sources;
    return {
      relation: line.relation,
      document: document?.title ?? source?.title ?? '',
      date: document?.date ?? source?.date ?? '',
      note: line.note,
      ...(line.accepted === undefined ? {} : { by: 'reader' }),
      ...(quote === undefined ? {} : { quote }),
      ...(document?.address === undefined ? {} : { address: document.address }),
    };
  });
}

/** The last stage of its history, and the last in which those who promised spoke. */
function stagesOf({ history }: CorpusCommitment): {
  readonly last: Stage | undefined;
  readonly official: Stage | undefined;
} {
  const inOrder = history.toSorted((a, b) => a.since.localeCompare(b.since));
  // the first stage is the promise itself: it tells nothing of what became of it
  return { last: inOrder.slice(1).at(-1), official: inOrder.findLast((stage) => stage.official !== undefined) };
}

/** What an open row shows of a commitment that the corpus holds. */
export function knownCommitment(records: CommitmentRecords, status: Status, all: KnownRecords): KnownCommitment {
  const { commitment, evidence, judgements, published = [] } = records;
  const { last, official } = stagesOf(commitment);
  return {
    status,
    testability: commitment.testability,
    ...(last === undefined ? {} : { lastStage: last }),
    timeline: timelineOf(records),
    participants: participantsOf(status, all.entities),
    aboutNone: evidence.filter(({ about }) => about?.length === 0).length,
    ...(official === undefined ? {} : { officialPublisher: official.source.publisher }),
    ownAccount: evidence.some(({ independent }) => !independent) ? 'there' : 'none',
    earlier: earlierOf(records, all),
    deadlines: commitment.deadlines,
    views: judgements,
    published,
  };
}
