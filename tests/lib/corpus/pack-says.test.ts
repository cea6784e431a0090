import { expect, test } from 'vitest';

import { holderOf, isSilent, packSays } from '@/lib/corpus';
import type { CommitmentRecords } from '@/lib/model';

import { A_COMMITMENT, PACK_PUBLISHER, aJudgement, aPack, aSearch, anEvidence, day, records } from './records';

const VIEW = aJudgement({ view: 'kept' });
const untestable: CommitmentRecords = records({
  commitment: {
    ...A_COMMITMENT,
    testability: { ...A_COMMITMENT.testability, deliverable: { answer: 'not stated' } },
  },
});

test.each([
  {
    what: 'rests on a record of its own',
    of: records(),
    pack: aPack({ evidence: [anEvidence()], judgements: [VIEW] }),
  },
  {
    what: 'rests on a record of the editors',
    of: records({ evidence: [anEvidence()] }),
    pack: aPack({ judgements: [VIEW] }),
  },
])('the view of a pack is told where it $what', ({ of, pack }) => {
  expect(packSays(of, pack)).toMatchObject({ publisher: PACK_PUBLISHER, view: VIEW });
});

test.each([
  { what: 'has no ground', pack: aPack({ judgements: [VIEW] }) },
  {
    what: 'is none of its publisher',
    pack: aPack({ evidence: [anEvidence()], judgements: [{ ...VIEW, by: 'reader' as const }] }),
  },
  { what: 'came later', pack: aPack({ evidence: [anEvidence()], judgements: [VIEW], asOf: day('2025-05-31') }) },
])('the view of a pack is not told where it $what', ({ pack }) => {
  expect(packSays(records(), pack)).not.toHaveProperty('view');
});

test('a search of a pack is told as the pack’s, and its view is no headline', () => {
  const { status } = packSays(
    records(),
    aPack({ searched: [aSearch()], judgements: [aJudgement({ view: 'disputed' })] }),
  );
  expect(status.looked).toEqual({ by: { pack: PACK_PUBLISHER }, on: '2025-06-01' });
  expect(status.headline).toEqual({ says: 'none found' });
});

test.each([
  { what: 'holds nothing', of: records(), pack: aPack(), silent: true },
  { what: 'holds a record', of: records(), pack: aPack({ evidence: [anEvidence()] }), silent: false },
  { what: 'has looked', of: records(), pack: aPack({ searched: [aSearch()] }), silent: false },
  { what: 'holds what cannot be tested', of: { ...untestable, origin: aPack().origin }, pack: aPack(), silent: true },
  {
    what: 'adds to what cannot be tested',
    of: untestable,
    pack: aPack({ evidence: [anEvidence()] }),
    silent: false,
  },
])('a pack that $what is silent: $silent', ({ of, pack, silent }) => {
  expect(isSilent(packSays(of, pack).status)).toBe(silent);
});

test('whether the words can be tested is told by whoever recorded the commitment', () => {
  const pack = aPack({ evidence: [anEvidence()] });
  expect(packSays({ ...untestable, origin: pack.origin }, pack).status.headline.says).toBe('cannot be tested');
  expect(packSays(untestable, pack).status.headline.says).toBe('records suggest done');
});

test('only a pack’s own commitment is held by it', () => {
  const pack = aPack();
  expect(holderOf(records({ origin: pack.origin, packs: [pack] }))).toBe(pack);
  expect(holderOf(records({ packs: [pack] }))).toBeUndefined();
  expect(holderOf(records({ origin: 'pack:other', packs: [pack] }))).toBeUndefined();
});
