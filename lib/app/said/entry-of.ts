import { correcting } from '@/lib/corpus';
import { isPackOrigin, speaksFor } from '@/lib/model';
import type {
  Attributed,
  Author,
  CommitmentEntry,
  CommitmentId,
  CommitmentRecords,
  CorpusDocument,
  Entity,
  EntityId,
  EvidenceShown,
  Evidence,
  Lineage,
  Origin,
  PackRecords,
  Participant,
  PublishedView,
  RelatedText,
  Said,
  Searched,
  SearchShown,
  Source,
  SourceShown,
} from '@/lib/model';

import { timelineOf } from './timeline-of';

/** What the records of a commitment name, besides itself. */
export interface Named {
  readonly entities: readonly (Entity & Attributed)[];
  readonly documents: readonly (CorpusDocument & Attributed)[];
  /** Commitments that it takes up or that take it up, each with what is said of it. */
  readonly related: ReadonlyMap<CommitmentId, { readonly records: CommitmentRecords; readonly said: Said }>;
}

type AuthorOf = (row: Attributed) => Author;

/** Whose a row is, as it is told: packs by their publishers. */
function authorsOf(packs: readonly PackRecords[]): AuthorOf {
  const publishers = new Map<Origin, string>(packs.map(({ origin, publisher }) => [origin, publisher]));
  return ({ origin }) => {
    if (origin === undefined || origin === 'seed') return 'editors';
    return origin === 'reader' ? 'reader' : { pack: publishers.get(origin) ?? '' };
  };
}

/** Rows with whose they are, where that is not the editors. */
function notEditors(author: Author): { readonly by?: Exclude<Author, 'editors'> } {
  return author === 'editors' ? {} : { by: author };
}

function sourceShown({ publisher, title, date, address, certainty, copy }: Source): SourceShown {
  return {
    publisher,
    title,
    date,
    ...(address === undefined ? {} : { address }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(copy === undefined ? {} : { copy }),
  };
}

/** All records, each with whose it is. What one corrects of its own hand, and what it contests of another's, is told apart. */
function evidenceShown(all: readonly (Evidence & Attributed)[], authorOf: AuthorOf): readonly EvidenceShown[] {
  const { correctedBy, contestedBy } = correcting(all);
  const contested = new Map(all.flatMap((record) => contestedBy(record).map((by) => [by, authorOf(record)] as const)));
  return all
    .toSorted((a, b) => b.source.date.localeCompare(a.source.date))
    .map((record): EvidenceShown => {
      const { id, shows, stance, tier, independent, note, corrects, also = [] } = record;
      const author = authorOf(record);
      const contests = contested.get(record);
      const isCorrecting = corrects !== undefined && contests === undefined;
      const correction = correctedBy(record).length > 0 ? 'corrected' : isCorrecting ? 'corrects' : undefined;
      const contestedHere = contestedBy(record).map(authorOf);
      return {
        id,
        source: sourceShown(record.source),
        also: also.map(sourceShown),
        shows,
        stance,
        tier,
        independent,
        ...(note === undefined ? {} : { note }),
        ...(author === 'reader' ? { by: author } : {}),
        ...(typeof author === 'string' ? {} : { pack: author.pack }),
        ...(correction === undefined ? {} : { correction }),
        ...(contests === undefined ? {} : { contests }),
        ...(contestedHere.length === 0 ? {} : { contestedBy: contestedHere }),
      };
    });
}

function searchesShown(all: readonly (Searched & Attributed)[], authorOf: AuthorOf): readonly SearchShown[] {
  return all
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf))
    .map((search): SearchShown => {
      const { id, scope, where, words = [], from, to, note, asOf } = search;
      return {
        id,
        by: authorOf(search),
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
function relatedOf(
  line: Lineage & Attributed,
  which: 'earlier' | 'later',
  { documents, related, authorOf }: Pick<Named, 'documents' | 'related'> & { readonly authorOf: AuthorOf },
): RelatedText {
  const id = which === 'earlier' ? line.earlier : line.later;
  const other = id === undefined ? undefined : related.get(id);
  const documentId = which === 'earlier' ? line.earlierDocument : other?.records.commitment.document;
  const side = isPackOrigin(line.origin) ? line.origin : other?.records.origin;
  const document = documents.find((one) => one.id === documentId && speaksFor(one, side));
  const source = which === 'earlier' ? line.sources[0] : other?.records.commitment.sources[0];
  const { quote, summary } = other?.records.commitment ?? {};
  const words = quote ?? summary;
  return {
    relation: line.relation,
    document: document?.title ?? source?.title ?? '',
    date: document?.date ?? source?.date ?? '',
    note: line.note,
    ...notEditors(authorOf(line)),
    ...(words === undefined ? {} : { quote: words }),
    ...(document?.address === undefined ? {} : { address: document.address }),
    ...(other === undefined ? {} : { commitment: other.records.commitment.id, headline: other.said.headline }),
    ...(other?.said.pack === undefined ? {} : { pack: other.said.pack }),
  };
}

/** Everything that is shown of one commitment, from its records and what they name; of packs too, under their names. */
export function entryOf(records: CommitmentRecords, said: Said, named: Named): CommitmentEntry {
  const { commitment, judgements, origin, packs = [] } = records;
  const authorOf = authorsOf(packs);
  const everybody = [records, ...packs];
  const entities = named.entities.filter((entity) => speaksFor(entity, origin));
  const nameOf = (id: EntityId): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const document = named.documents.find((one) => one.id === commitment.document && speaksFor(one, origin));
  const evidence = everybody.flatMap((one) => one.evidence);
  const related = { ...named, authorOf };
  const entry = {
    said,
    commitment,
    recordedBy: authorOf(origin === undefined ? {} : { origin }),
    ...(document === undefined ? {} : { document }),
    who: commitment.promisedBy.map(nameOf),
    evidence: evidenceShown(evidence, authorOf),
    searched: searchesShown(
      everybody.flatMap((one) => one.searched),
      authorOf,
    ),
    participants: participantsOf(said, nameOf),
    aboutNone: records.evidence.filter(({ about }) => about?.length === 0).length,
    earlier: everybody.flatMap(({ lineage }) => lineage).map((line) => relatedOf(line, 'earlier', related)),
    later: everybody.flatMap(({ takenUp = [] }) => takenUp).map((line) => relatedOf(line, 'later', related)),
    views: judgements,
    published: packs.flatMap(({ publisher, judgements: views }) =>
      views.map((view): PublishedView => {
        const { by: _by, ...rest } = view;
        return { ...rest, publisher };
      }),
    ),
  };
  return { ...entry, timeline: timelineOf(entry) };
}
