import { searchedBy } from '@/lib/corpus';
import type {
  CommitmentEntry,
  CommitmentId,
  CommitmentRecords,
  CorpusDocument,
  Entity,
  EntityId,
  EvidenceShown,
  Lineage,
  Participant,
  RelatedText,
  Said,
  SearchShown,
  Source,
  SourceShown,
} from '@/lib/model';

/** What the records of a commitment name, besides itself. */
export interface Named {
  readonly entities: readonly Entity[];
  readonly documents: readonly CorpusDocument[];
  /** Commitments that it takes up or that take it up, each with what is said of it. */
  readonly related: ReadonlyMap<CommitmentId, { readonly records: CommitmentRecords; readonly said: Said }>;
}

function sourceShown({ publisher, title, date, address, certainty }: Source): SourceShown {
  return {
    publisher,
    title,
    date,
    ...(address === undefined ? {} : { address }),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

function evidenceShown({ evidence }: CommitmentRecords): readonly EvidenceShown[] {
  const corrected = new Set(evidence.flatMap((record) => record.corrects ?? []));
  return evidence
    .toSorted((a, b) => b.source.date.localeCompare(a.source.date))
    .map((record): EvidenceShown => {
      const { id, shows, stance, tier, independent, note, corrects, also = [] } = record;
      const correction = corrected.has(id) ? 'corrected' : corrects === undefined ? undefined : 'corrects';
      return {
        id,
        source: sourceShown(record.source),
        also: also.map(sourceShown),
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
}

function searchesShown({ searched }: CommitmentRecords): readonly SearchShown[] {
  return searched
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf))
    .map((search): SearchShown => {
      const { id, scope, where, words = [], from, to, note, asOf } = search;
      return {
        id,
        by: searchedBy(search),
        on: asOf,
        scope,
        words,
        from,
        ...(where === undefined ? {} : { where }),
        ...(to === undefined ? {} : { to }),
        ...(note === undefined ? {} : { note }),
      };
    });
}

function participantsOf({ status }: Said, nameOf: (id: EntityId) => string): readonly Participant[] {
  return status.participants
    .map(({ entity, counts, editors }): Participant => ({
      name: nameOf(entity),
      counts,
      ...(editors === undefined ? {} : { editors }),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** @param which the one of the two that is not the entry's own commitment */
function relatedOf(line: Lineage, which: 'earlier' | 'later', { documents, related }: Named): RelatedText {
  const id = which === 'earlier' ? line.earlier : line.later;
  const other = id === undefined ? undefined : related.get(id);
  const documentId = which === 'earlier' ? line.earlierDocument : other?.records.commitment.document;
  const document = documents.find((one) => one.id === documentId);
  const source = which === 'earlier' ? line.sources[0] : other?.records.commitment.sources[0];
  const { quote, summary } = other?.records.commitment ?? {};
  const words = quote ?? summary;
  return {
    relation: line.relation,
    document: document?.title ?? source?.title ?? '',
    date: document?.date ?? source?.date ?? '',
    note: line.note,
    ...(line.accepted === undefined ? {} : { by: 'reader' }),
    ...(words === undefined ? {} : { quote: words }),
    ...(document?.address === undefined ? {} : { address: document.address }),
    ...(other === undefined ? {} : { commitment: other.records.commitment.id, headline: other.said.headline }),
  };
}

/** Everything that is shown of one commitment, from its records and what they name. */
export function entryOf(records: CommitmentRecords, said: Said, named: Named): CommitmentEntry {
  const { commitment, evidence, judgements, lineage, own, takenUp = [], published = [] } = records;
  const nameOf = (id: EntityId): string => named.entities.find((entity) => entity.id === id)?.name ?? id;
  const document = named.documents.find(({ id }) => id === commitment.document);
  return {
    said,
    commitment,
    ...(own === undefined ? {} : { own }),
    ...(document === undefined ? {} : { document }),
    who: commitment.promisedBy.map(nameOf),
    evidence: evidenceShown(records),
    searched: searchesShown(records),
    participants: participantsOf(said, nameOf),
    aboutNone: evidence.filter(({ about }) => about?.length === 0).length,
    earlier: lineage.map((line) => relatedOf(line, 'earlier', named)),
    later: takenUp.map((line) => relatedOf(line, 'later', named)),
    views: judgements,
    published,
  };
}
