import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { asOfRecords } from '@/lib/corpus';
import type { CommitmentRecords, IsoInstant } from '@/lib/model';

import { A_COMMITMENT, aJudgement, aPack, aSearch, anEvidence, anyRecords, day, records } from './records';

const EDITION = day('2026-03-01');
const at = (moment: string): IsoInstant => moment as IsoInstant;
const LATER = at('2026-07-01T12:00:00.000Z');
const [source] = A_COMMITMENT.sources;
if (source === undefined) throw new Error('the commitment has a source');

test.each([
  { of: 'the edition, where it ships', known: records(), asOf: '2026-03-01' },
  {
    of: 'the area that it came with, older or newer than the edition',
    known: records({ commitment: { ...A_COMMITMENT, edition: day('2026-02-01') } }),
    asOf: '2026-02-01',
  },
  {
    of: 'the pack that holds the commitment',
    known: records({ origin: 'pack:kettles', packs: [aPack({ asOf: day('2026-05-01') })] }),
    asOf: '2026-05-01',
  },
  {
    of: 'the edition, though a pack adds to what the editors hold',
    known: records({ packs: [aPack({ asOf: day('2026-05-01') })] }),
    asOf: '2026-03-01',
  },
  {
    of: 'the day on which the reader saved the commitment',
    known: records({ commitment: { ...A_COMMITMENT, sources: [{ ...source, read: day('2026-07-01') }] } }),
    asOf: '2026-07-01',
  },
  {
    of: 'the reader’s record',
    known: records({ evidence: [anEvidence({ clipped: { at: LATER } })] }),
    asOf: '2026-07-01',
  },
  { of: 'the reader’s search', known: records({ searched: [aSearch({ at: LATER })] }), asOf: '2026-07-01' },
  {
    of: 'the reader’s view',
    known: records({ judgements: [aJudgement({ by: 'reader', date: day('2026-07-01') })] }),
    asOf: '2026-07-01',
  },
  {
    of: 'a relation that the reader accepted',
    known: records({
      lineage: [
        {
          later: A_COMMITMENT.id,
          relation: 'restates',
          earlierDocument: A_COMMITMENT.document,
          note: '',
          confidence: 'high',
          sources: [],
          accepted: LATER,
        },
      ],
    }),
    asOf: '2026-07-01',
  },
  {
    of: 'the edition, where the reader’s own change is older',
    known: records({ evidence: [anEvidence({ clipped: { at: at('2025-07-01T12:00:00.000Z') } })] }),
    asOf: '2026-03-01',
  },
  {
    of: 'the edition, whatever day an editor’s view bears',
    known: records({ judgements: [aJudgement({ date: day('2026-12-01') })] }),
    asOf: '2026-03-01',
  },
  {
    of: 'London’s day of a record made near midnight',
    known: records({ evidence: [anEvidence({ clipped: { at: at('2026-06-30T23:30:00.000Z') } })] }),
    asOf: '2026-07-01',
  },
] as const satisfies readonly { of: string; known: CommitmentRecords; asOf: string }[])(
  'the day of the records is that of $of',
  ({ known, asOf }) => {
    expect(asOfRecords(known, EDITION)).toBe(asOf);
  },
);

test('the day of the records is never before that of the edition', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      expect(asOfRecords(known, asOf) >= asOf).toBe(true);
    }),
  );
});
