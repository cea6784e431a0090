import * as fc from 'fast-check';

import { ENTITY_TYPES, RELATIONS, STANCES, TIERS, VIEWS } from '@/lib/model';
import type { CommitmentId, CorpusCommitment, CorpusDocument, DocumentId, Entity, EntityId } from '@/lib/model';
import type { Evidence, EvidenceId, IsoDate, Judgement, Lineage, Searched, Source } from '@/lib/model';
import type { PackCorpus } from '@/lib/packs';

/** What there is in a store for a pack to speak of. */
export interface Held {
  readonly commitments: readonly CorpusCommitment[];
  readonly evidence: readonly Evidence[];
  readonly documents: readonly CorpusDocument[];
  readonly entities: readonly Entity[];
}

const SOURCE: Source = { publisher: 'National Audit Office', title: 'A report', date: '2025-01-01' };
const days = fc.constantFrom('2019-06-01', '2024-12-31', '2026-01-01', '2030-01-01').map((day) => day as IsoDate);
/** Its own ids, and now and then one that others have. */
const idOf = (kind: string, theirs: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.nat(5).map((at) => `${kind}/of-the-pack-${at}`) },
    { weight: 1, arbitrary: fc.constantFrom(...theirs, `${kind}/of-the-pack-0`) },
  );
const some = <Value>(values: fc.Arbitrary<Value>) => fc.array(values, { maxLength: 6 });

/**
 * Any pack about what a store holds: it adds to it, would correct it, gives its ids to rows of its own, says its words
 * elsewhere, names its names anew. What it says is false, and has the right shape.
 */
export function anyPack({ commitments, evidence, documents, entities }: Held): fc.Arbitrary<PackCorpus> {
  const commitmentIds = commitments.map(({ id }) => id);
  const [aCommitment] = commitments;
  if (aCommitment === undefined) throw new Error('the store holds commitments');
  const on = fc.constantFrom(...commitmentIds);
  const commitmentId = idOf('commitment', commitmentIds).map((id) => id as CommitmentId);
  const documentId = idOf(
    'document',
    documents.map(({ id }) => id),
  ).map((id) => id as DocumentId);
  const entityId = fc.constantFrom(
    ...new Set([...entities.map(({ id }) => id), ...commitments.flatMap(({ promisedBy }) => promisedBy)]),
  );
  const theirs = fc.record({
    id: commitmentId,
    document: documentId,
    like: fc.constantFrom(...commitments),
    due: fc.option(days, { nil: undefined }),
  });
  return fc.record({
    entities: some(
      fc.record({ id: entityId, type: fc.constantFrom(...ENTITY_TYPES) }).map(({ id, type }): Entity => ({
        id: id satisfies EntityId,
        name: 'A NAME OF THE PACK',
        type,
        aliases: [{ text: 'the', anyCase: true }],
        about: 'Nobody knows.',
        officialSite: 'https://pack.example/',
        sources: [SOURCE],
      })),
    ),
    documents: some(
      fc
        .record({ id: documentId, address: fc.constantFrom(...documents.flatMap(({ address }) => address ?? [])) })
        .map(({ id, address }): CorpusDocument => ({
          id,
          title: 'A TITLE OF THE PACK',
          publisher: 'P',
          date: '2024',
          kind: 'k',
          address,
          confidence: 'high',
          sources: [SOURCE],
        })),
    ),
    commitments: some(
      theirs.map(({ id, document, like, due }): CorpusCommitment => {
        const { given: _, marked: __, ...plain } = like;
        return {
          ...plain,
          id,
          document,
          summary: 'A SUMMARY OF THE PACK',
          history: [],
          deadlines: due === undefined ? [] : [{ words: `by ${due}`, due, setOn: '2019-01-01', source: SOURCE }],
        };
      }),
    ),
    evidence: some(
      fc
        .record({
          id: idOf(
            'evidence',
            evidence.map(({ id }) => id),
          ),
          on: fc.uniqueArray(on, { minLength: 1, maxLength: 3 }),
          stance: fc.constantFrom(...STANCES),
          tier: fc.constantFrom(...TIERS),
          independent: fc.boolean(),
          date: days,
          corrects: fc.option(fc.constantFrom(...evidence.map(({ id }) => id)), { nil: undefined, freq: 1 }),
        })
        .map(({ id, on: bears, date, corrects, ...said }): Evidence => ({
          ...said,
          id: id as EvidenceId,
          for: bears,
          confidence: 'high',
          shows: 'WHAT THE PACK SHOWS.',
          source: { ...SOURCE, date },
          ...(corrects === undefined ? {} : { corrects }),
        })),
    ),
    searched: some(
      fc.record({ on, asOf: days, at: fc.nat(3) }).map(({ on: bears, asOf, at }): Searched => ({
        id: `searched/of-the-pack-${at}` as EvidenceId,
        for: [bears],
        scope: 'it',
        from: '2019',
        asOf,
      })),
    ),
    lineage: some(
      fc
        .record({ later: on, earlier: on, relation: fc.constantFrom(...RELATIONS), document: documentId })
        .map(({ later, earlier, relation, document }): Lineage => ({
          later,
          relation,
          earlier,
          earlierDocument: document,
          note: 'A NOTE OF THE PACK',
          confidence: 'high',
          sources: [SOURCE],
        })),
    ),
    judgements: some(
      fc
        .record({ commitment: on, view: fc.constantFrom(...VIEWS), date: days })
        .map((said): Judgement => ({ ...said, by: 'editors', reason: 'A REASON OF THE PACK', perParticipant: [] })),
    ),
  });
}
