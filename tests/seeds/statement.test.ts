import { expect, test } from 'vitest';

import { statusOf } from '@/lib/corpus';
import type { CommitmentId, CommitmentRecords, IsoDate } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { GAPS, LINEAGE, RECORDS, TEN } from './statement-facts';
import type { KnownRecord } from './statement-facts';

const idOf = (number: number): CommitmentId => `commitment/calais-group-2024-c${number}` as CommitmentId;
const FRONTEX = 'commitment/w15-frontex-arrangement' as CommitmentId;

function recordsOf(id: CommitmentId): CommitmentRecords {
  const commitment = SEEDS.commitments.find((one) => one.id === id);
  if (commitment === undefined) throw new Error(`${id} is not there`);
  return {
    commitment,
    evidence: SEEDS.evidence.filter((one) => one.for.includes(id)),
    searched: SEEDS.searched.filter((one) => one.for.includes(id)),
    lineage: SEEDS.lineage.filter((one) => one.later === id),
    judgements: SEEDS.judgements.filter((one) => one.commitment === id),
  };
}

test.each(TEN)('commitment %i has the records that were found of it, and no other', (number) => {
  const { evidence } = recordsOf(idOf(number));
  const expected = RECORDS.filter((one) => one.for.includes(number));
  const isThat = (one: KnownRecord) => (record: (typeof evidence)[number]) =>
    record.source.date === one.date &&
    one.publisher.test(record.source.publisher) &&
    record.stance === one.stance &&
    record.tier === one.tier &&
    record.independent === (one.independent === 'yes');
  expect(expected.filter((one) => evidence.filter(isThat(one)).length !== 1)).toEqual([]);
  expect(evidence).toHaveLength(expected.length);
});

test.each(TEN)('what was looked for and not found of commitment %i is a record of its own', (number) => {
  const { searched } = recordsOf(idOf(number));
  const expected = GAPS.filter((one) => one.for === number);
  expect(searched).toHaveLength(expected.length);
  expect(expected.filter(({ scope }) => !searched.some((one) => scope.test(one.scope)))).toEqual([]);
  expect(searched.every(({ asOf }) => asOf === '2026-11-24')).toBe(true);
});

test.each(TEN)('commitment %i takes up what it was found to take up, or is new', (number) => {
  const { lineage } = recordsOf(idOf(number));
  const expected = LINEAGE.filter(({ later }) => later === number);
  expect(lineage).toHaveLength(expected.length);
  for (const { relation, from } of expected)
    expect(lineage.some((line) => line.relation === relation && from.test(line.earlierDocument))).toBe(true);
});

test('the Frontex arrangement is linked to its signing: promised in 2022, kept on 23 February 2024, taken up by commitment 9', () => {
  const { lineage, evidence } = recordsOf(idOf(9));
  expect(lineage).toMatchObject([{ earlier: FRONTEX, note: expect.stringMatching(/signed on 23 February 2024/) }]);
  const signed = recordsOf(FRONTEX).evidence.find(({ source }) => source.date === '2024-02-23');
  expect(signed).toMatchObject({ stance: 'supports' });
  expect(evidence.find(({ source }) => source.title === signed?.source.title)).toMatchObject({ stance: 'context' });
  expect(statusOf(recordsOf(FRONTEX), '2026-11-24' as IsoDate)).toMatchObject({
    official: 'done',
    headline: { says: 'view', editors: 'kept' },
  });
});

test('the seeds hold at least 25 documents, 10 other commitments with a history, and 60 names', () => {
  expect(SEEDS.documents.length).toBeGreaterThanOrEqual(25);
  expect(SEEDS.entities.length).toBeGreaterThanOrEqual(60);
  const others = SEEDS.commitments.filter(({ id }) => !id.includes('calais-group-2024'));
  expect(others.filter(({ history }) => history.length >= 2).length).toBeGreaterThanOrEqual(10);
  const views = new Set(
    SEEDS.judgements.filter(({ commitment }) => others.some(({ id }) => id === commitment)).map(({ view }) => view),
  );
  expect([...views]).toEqual(expect.arrayContaining(['kept', 'partly kept', 'not kept', 'superseded']));
});
