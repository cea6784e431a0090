import { expect, test } from 'vitest';

import { entryOf } from '@/lib/app/said/entry-of';
import type { Named } from '@/lib/app/said/entry-of';
import type { CommitmentRecords, EvidenceId, IsoInstant } from '@/lib/model';

import { A_COMMITMENT, aJudgement, aPack, aSearch, anEvidence, day, entity, records } from '../../corpus/records';
import { PROMISERS, saidFor } from './said-for';

const NAMED: Named = { entities: PROMISERS, documents: [], related: new Map() };
const entryFor = (known: CommitmentRecords, named: Partial<Named> = {}) =>
  entryOf(known, saidFor(known), { ...NAMED, ...named });
const id = (text: string): EvidenceId => `evidence/${text}` as EvidenceId;
const source = (date: string) => ({ publisher: 'P', title: date, date });
const AT = '2026-11-24T12:00:00.000Z' as IsoInstant;

test('records and searches stand newest first', () => {
  const { evidence, searched } = entryFor(
    records({
      evidence: ['2024-05', '2026-01-01', '2025-12-19'].map((date) =>
        anEvidence({ id: id(date), source: source(date) }),
      ),
      searched: [aSearch({ asOf: day('2025-01-01') }), aSearch({ asOf: day('2026-01-01') })],
    }),
  );
  expect(evidence.map((one) => one.source.date)).toEqual(['2026-01-01', '2025-12-19', '2024-05']);
  expect(searched.map(({ on }) => on)).toEqual(['2026-01-01', '2025-01-01']);
});

test('a record and the one that corrects it are both told so', () => {
  const { evidence } = entryFor(
    records({
      evidence: [
        anEvidence({ id: id('a'), source: source('2025-01-01') }),
        anEvidence({ id: id('b'), source: source('2025-02-01'), corrects: id('a') }),
        anEvidence({ id: id('c'), source: source('2025-03-01') }),
      ],
    }),
  );
  expect(evidence.map(({ correction }) => correction)).toEqual([undefined, 'corrects', 'corrected']);
});

test('whose a record is, is told where it is not the editors’', () => {
  const { evidence } = entryFor(
    records({
      evidence: [anEvidence({ id: id('a'), clipped: { at: AT }, origin: 'reader' }), anEvidence({ id: id('c') })],
      packs: [aPack({ evidence: [anEvidence({ id: id('b'), origin: 'pack:kettles' })] })],
    }),
  );
  expect(evidence.map(({ by, pack }) => by ?? pack ?? 'the editors')).toEqual([
    'reader',
    'the editors',
    'Institute for Kettles',
  ]);
});

test('a search is told with who looked, where, for which words and of which time', () => {
  const reader = { at: AT, origin: 'reader' } as const;
  const search = aSearch({ where: 'GOV.UK', words: ['kettle'], from: '2024-01-01', to: '2025-06-01', ...reader });
  expect(entryFor(records({ searched: [search] })).searched).toEqual([
    {
      id: search.id,
      by: 'reader',
      on: '2025-06-01',
      scope: 'it',
      where: 'GOV.UK',
      words: ['kettle'],
      from: '2024-01-01',
      to: '2025-06-01',
    },
  ]);
});

test('participants are told by name, in the order of their names, and records about nobody by itself are counted', () => {
  const { participants, aboutNone, who } = entryFor(
    records({
      evidence: [anEvidence({ about: [entity('country/b')] }), anEvidence({ id: id('none'), about: [] })],
    }),
    { entities: PROMISERS.map((one) => ({ ...one, name: one.name === 'Arland' ? 'Zetland' : one.name })) },
  );
  expect(who).toEqual(['Zetland', 'Borland']);
  expect(participants.map(({ name, counts }) => [name, counts.supports])).toEqual([
    ['Borland', 1],
    ['Zetland', 0],
  ]);
  expect(aboutNone).toBe(1);
});

test('an earlier text that the store does not hold is named by its document, and no words are made up', () => {
  const line = {
    later: A_COMMITMENT.id,
    relation: 'restates' as const,
    earlierDocument: 'document/2022' as typeof A_COMMITMENT.document,
    note: 'It says the same.',
    confidence: 'medium' as const,
    sources: [source('2022-12-08')],
    accepted: AT,
    origin: 'reader' as const,
  };
  expect(entryFor(records({ lineage: [line] })).earlier).toEqual([
    { relation: 'restates', document: '2022-12-08', date: '2022-12-08', note: 'It says the same.', by: 'reader' },
  ]);
});

test('views and views of packs are passed on as they were given', () => {
  const view = aJudgement();
  const { by: _, ...given } = view;
  const published = [{ ...given, publisher: 'Institute for Kettles' }];
  const packs = [aPack({ judgements: [view] })];
  const entry = entryFor(records({ evidence: [anEvidence()], judgements: [view], packs }));
  expect([entry.views, entry.published]).toEqual([[view], published]);
  expect(entry.said.headline).toBe('Kept, in the editors’ view');
});
