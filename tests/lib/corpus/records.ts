import * as fc from 'fast-check';

import { recordsOf } from '@/lib/corpus';
import { RELATIONS, STANCES, TIERS, VIEWS } from '@/lib/model';
import type { Attributed, CommitmentId, CommitmentRecords, CorpusCommitment, EntityId } from '@/lib/model';
import type { Evidence, EvidenceId, IsoDate, IsoInstant, Judgement, Lineage } from '@/lib/model';
import type { PackOrigin, PackRecords, Searched, Source } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

export const day = (text: string): IsoDate => text as IsoDate;
export const entity = (id: string): EntityId => id as EntityId;
export const AS_OF = day('2026-11-24');
export const PACK_PUBLISHER = 'Institute for Kettles';
const PACK: PackOrigin = 'pack:kettles';

/** What the shipped corpus knows of one of its commitments: `calais-group-2024-c10`, `w1-halve-inflation`. */
export function seeded(name: string): CommitmentRecords {
  const records = recordsOf(SEEDS, `commitment/${name}` as CommitmentId);
  if (records === undefined) throw new Error(`the seeds hold no ${name}`);
  return records;
}

function source(date: string, read?: string): Source {
  return { publisher: 'P', title: 'T', date, ...(read === undefined ? {} : { read: day(read) }) };
}

const NOT_STATED = { answer: 'not stated' } as const;
export const A_COMMITMENT: CorpusCommitment = {
  id: 'commitment/x' as CommitmentId,
  document: 'document/x' as CorpusCommitment['document'],
  summary: 'Do it.',
  strength: 'firm',
  promisedBy: [entity('country/a'), entity('country/b')],
  action: 'do it',
  conditions: [],
  testability: { deliverable: { answer: 'yes' }, target: NOT_STATED, timeframe: NOT_STATED, owner: NOT_STATED },
  deadlines: [],
  history: [],
  confidence: 'high',
  sources: [source('2024-01-01')],
};

export function anEvidence(change: Partial<Evidence & Attributed> = {}): Evidence & Attributed {
  return {
    id: 'evidence/e' as EvidenceId,
    for: [A_COMMITMENT.id],
    stance: 'supports',
    tier: 1,
    independent: true,
    confidence: 'high',
    shows: 'It was done.',
    source: source('2025-01-01'),
    ...change,
  };
}

/** A finished search that found nothing; the editors' where no origin is given. */
export function aSearch(change: Partial<Searched & Attributed> = {}): Searched & Attributed {
  return {
    id: `searched/${change.asOf ?? 'x'}` as EvidenceId,
    for: [A_COMMITMENT.id],
    scope: 'it',
    from: '2020',
    asOf: day('2025-06-01'),
    ...change,
  };
}

export function aJudgement(change: Partial<Judgement> = {}): Judgement {
  return {
    commitment: A_COMMITMENT.id,
    by: 'editors',
    view: 'kept',
    date: day('2025-06-01'),
    reason: 'because',
    perParticipant: [],
    ...change,
  };
}

export function records(change: Partial<CommitmentRecords> = {}): CommitmentRecords {
  return { commitment: A_COMMITMENT, evidence: [], searched: [], lineage: [], judgements: [], ...change };
}

/** What a pack of an institute holds of the commitment. */
export function aPack(change: Partial<PackRecords> = {}): PackRecords {
  const publisher = PACK_PUBLISHER;
  return {
    origin: PACK,
    publisher,
    asOf: AS_OF,
    evidence: [],
    searched: [],
    lineage: [],
    judgements: [],
    ...change,
  };
}

const days = fc
  .record({
    year: fc.integer({ min: 2020, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    of: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, of }) => day(`${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`));
/** Some dates of sources have no day. */
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const parties = fc.option(fc.subarray([entity('country/a'), entity('country/b')]), { nil: undefined });

const originOf = (is: 'shipped' | 'pack' | 'reader'): Attributed =>
  is === 'shipped' ? {} : { origin: is === 'pack' ? PACK : is };
/** Whose a record is: shipped, the reader's own of some moment, or of a pack. */
const origins = fc.oneof(
  fc.constant({ is: 'shipped' as const }),
  fc.constant({ is: 'pack' as const }),
  days.map((on) => ({ is: 'reader' as const, at: noonOf(on) })),
);

const evidences: fc.Arbitrary<readonly (Evidence & Attributed)[]> = fc
  .array(
    fc.record({
      stance: fc.constantFrom(...STANCES),
      tier: fc.constantFrom(...TIERS),
      independent: fc.boolean(),
      date: dates,
      about: parties,
      corrects: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
      from: origins,
    }),
    { maxLength: 10 },
  )
  .map((drawn) =>
    drawn.map(({ date, about, corrects, from, ...rest }, at) =>
      anEvidence({
        ...rest,
        ...(from.is === 'reader' ? { clipped: { at: from.at } } : {}),
        ...originOf(from.is),
        id: `evidence/${at}` as EvidenceId,
        source: source(date),
        ...(about === undefined ? {} : { about }),
        ...(corrects === undefined || corrects >= at ? {} : { corrects: `evidence/${corrects}` as EvidenceId }),
      }),
    ),
  );

/** Of the reader's, the moment is kept too. */
const judgements: fc.Arbitrary<readonly Judgement[]> = fc.uniqueArray(
  fc
    .record({ by: fc.constantFrom('editors' as const, 'reader' as const), view: fc.constantFrom(...VIEWS), date: days })
    .map((drawn) => aJudgement({ ...drawn, ...(drawn.by === 'reader' ? { given: noonOf(drawn.date) } : {}) })),
  { maxLength: 6, selector: ({ by, view, date }) => `${by} ${view} ${date}` },
);

const noonOf = (date: IsoDate): IsoInstant => `${date}T12:00:00.000Z` as IsoInstant;

/** Relations of the editors', and such as the reader accepted on a day. */
const lineages: fc.Arbitrary<readonly (Lineage & Attributed)[]> = fc.uniqueArray(
  fc
    .record({ relation: fc.constantFrom(...RELATIONS), on: fc.option(days, { nil: undefined }) })
    .map(({ relation, on }) => ({
      later: A_COMMITMENT.id,
      relation,
      earlierDocument: A_COMMITMENT.document,
      note: '',
      confidence: 'high' as const,
      sources: [],
      ...(on === undefined ? {} : { origin: 'reader' as const, accepted: noonOf(on) }),
    })),
  { maxLength: 3, selector: ({ relation }) => relation },
);

const searches: fc.Arbitrary<readonly (Searched & Attributed)[]> = fc
  .array(fc.record({ asOf: days, from: origins }), { maxLength: 3 })
  .map((drawn) =>
    drawn.map(({ asOf, from }, at) =>
      aSearch({
        id: `searched/${at}` as EvidenceId,
        asOf,
        ...(from.is === 'reader' ? { at: noonOf(asOf) } : {}),
        ...originOf(from.is),
      }),
    ),
  );

const stages = fc.array(
  fc.record({ since: dates, official: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const) }),
  { maxLength: 4 },
);
/** Words that bind to a day and words that do not. */
const DUE_WORDS = [
  'by 30 June 2026',
  'before the end of the year',
  'in spring 2026',
  'over 7 days of the week',
] as const;
const ledgers = fc.array(
  fc.record(
    {
      setOn: dates,
      words: fc.constantFrom(...DUE_WORDS),
      due: days,
      event: fc.constant('the next meeting'),
      held: days,
    },
    { requiredKeys: ['setOn', 'words'] },
  ),
  { maxLength: 4 },
);

/** Often none at all: then the searches and the ledger decide the headline. */
const orNone = <Rows>(rows: fc.Arbitrary<readonly Rows[]>): fc.Arbitrary<readonly Rows[]> =>
  fc.oneof(fc.constant([]), rows);
/** Often a day after everything drawn. */
const readOn = fc.oneof(days, fc.constant(day('2031-01-01')));

const parted = <Row extends Attributed>(rows: readonly Row[]) => ({
  own: rows.filter(({ origin }) => origin !== PACK),
  packs: rows.filter(({ origin }) => origin === PACK),
});

/** Any records of one commitment, and a day to ask about. */
export const anyRecords = fc
  .record({
    evidence: orNone(evidences),
    judgements: orNone(judgements),
    lineage: lineages,
    searched: searches,
    stages,
    ledgers,
    asOf: readOn,
  })
  .map(({ stages: said, ledgers: set, asOf, ...known }) => {
    const history = said.map(({ since, official }) => ({
      since,
      said: official,
      official,
      source: source('2024-01-01'),
    }));
    const deadlines = set.map(({ held: eventDate, ...entry }) => ({
      ...entry,
      source: source('2024-01-01'),
      ...(entry.event === undefined || eventDate === undefined ? {} : { eventDate }),
    }));
    const [evidence, searched] = [parted(known.evidence), parted(known.searched)];
    const packs =
      evidence.packs.length + searched.packs.length === 0
        ? {}
        : { packs: [aPack({ asOf, evidence: evidence.packs, searched: searched.packs })] };
    const own = { ...known, evidence: evidence.own, searched: searched.own };
    return { asOf, known: records({ ...own, ...packs, commitment: { ...A_COMMITMENT, history, deadlines } }) };
  });
