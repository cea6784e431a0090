import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readerRecords, statusOf } from '@/lib/corpus';
import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import { MARKED_BY_READER, STANCES } from '@/lib/model';
import type { Clip, ClipId, CommitmentId, Evidence, IsoInstant, QuoteSelector } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { AS_OF, aJudgement, anyRecords, day, seeded } from './records';
import { STATEMENT, STATEMENT_TEXT, statementFinds } from './statement';

const NOW = '2026-11-24T10:00:00.000Z' as IsoInstant;
const READ = day('2026-11-24');
const PLACE = { page: STATEMENT, document: readerRecords.document(STATEMENT, READ), read: READ };
const gazetteer = compileGazetteer(joinEntities(SEEDS.entities, NAMES));
const reading = { text: STATEMENT_TEXT, headings: [] };
const NOTHING_STORED = { gazetteer, commitments: [], documents: [] };

function selectorOf(exact: string): QuoteSelector {
  const span = { start: 0, end: exact.length };
  return { exact, prefix: '', suffix: '', position: span, codePoints: span, headings: [] };
}
const clipOf = (exact: string): Clip => ({
  id: 'clip' as ClipId,
  wish: 'commitment',
  page: { key: 'k' as Clip['page']['key'], address: STATEMENT.address, title: STATEMENT.title, textHash: 'h' },
  facts: STATEMENT,
  selector: selectorOf(exact),
  made: NOW,
});

test('a kept commitment is known again on its page at once, with its words, actors and deadline', () => {
  const [, , , , fifth] = readPolicy(STATEMENT, reading, NOTHING_STORED).commitments;
  expect(fifth?.known).toBeUndefined();
  const kept = fifth && readerRecords.commitment(fifth, PLACE);
  const linked = readPolicy(STATEMENT, reading, {
    gazetteer,
    commitments: kept === undefined ? [] : [kept],
    documents: [PLACE.document],
  });
  expect(linked.commitments[4]?.known).toBe(kept?.id);
  expect(kept?.promisedBy).toHaveLength(5);
  expect(kept?.deadlines).toMatchObject([{ event: 'next ministerial meeting', setOn: '2024-03-04' }]);
  expect(kept?.testability).toMatchObject({ owner: { answer: 'in part' }, target: { answer: 'not stated' } });
});

test('words that the reader marks as a commitment stand among the finds, under the reader’s name', () => {
  const words = 'Participants discussed focusing efforts to cooperate on migratory routes';
  const text = `${STATEMENT_TEXT}\n${words}.`;
  const marked = readerRecords.marked(clipOf(words), 'exploratory', PLACE);
  const finds = readPolicy(
    STATEMENT,
    { text, headings: [] },
    { ...NOTHING_STORED, commitments: [marked], documents: [PLACE.document], marked: [marked] },
  );
  const found = finds.commitments.find(({ quote }) => quote === words);
  expect(found).toMatchObject({ why: MARKED_BY_READER, strength: 'exploratory', known: marked.id });
  expect(finds.commitments).toHaveLength(11);
});

test('words that the grammar finds too are told once, and marks whose words are gone are not told', () => {
  const [first] = statementFinds().commitments;
  const marked = [first?.quote ?? '', 'Words that this page does not have'].map((words) =>
    readerRecords.marked(clipOf(words), 'firm', PLACE),
  );
  const finds = readPolicy(STATEMENT, reading, { ...NOTHING_STORED, marked });
  expect(finds.commitments).toHaveLength(10);
});

test('what the reader says is no name is found no more; a name that the lists know stays', () => {
  const text = 'The Rural Growth Agency met the Home Office. The Rural Growth Agency agreed.';
  const notNames = [
    { words: 'rural growth agency', type: 'organisation' as const },
    { words: 'Home Office', type: 'organisation' as const },
  ];
  const read = (more: object) => readPolicy(STATEMENT, { text, headings: [] }, { ...NOTHING_STORED, ...more }).mentions;
  expect(read({}).map(({ surface }) => surface)).toEqual(['Rural Growth Agency', 'Home Office', 'Rural Growth Agency']);
  expect(read({ notNames }).map(({ surface }) => surface)).toEqual(['Home Office']);
});

test('a clipped record keeps its words, address and date, says whose it is, and counts at once', () => {
  const c2 = seeded('calais-group-2024-c2');
  const record = readerRecords.evidence(
    {
      for: c2.commitment.id,
      stance: 'contradicts',
      tier: 3,
      selector: selectorOf('No information was  shared.'),
      at: NOW,
    },
    STATEMENT,
    READ,
  );
  expect(record).toMatchObject({ shows: '“No information was shared.”', independent: true, clipped: { at: NOW } });
  expect(record.source).toMatchObject({ date: '2024-03-04', address: STATEMENT.address, publisher: 'Home Office' });
  const status = statusOf({ ...c2, evidence: [...c2.evidence, record] }, AS_OF);
  expect(status.counts.contradicts).toBe(1);
  expect(status.headline).toEqual({ says: 'records disagree' });
});

test('the same words clipped twice are one record; another stance is another', () => {
  const said = {
    for: 'commitment/x' as CommitmentId,
    stance: 'supports',
    tier: 2,
    selector: selectorOf('W'),
    at: NOW,
  } as const;
  const idOf = (change: object) => readerRecords.evidence({ ...said, ...change }, STATEMENT, READ).id;
  expect(idOf({ at: '2026-11-25T10:00:00.000Z' })).toBe(idOf({}));
  expect(idOf({ stance: 'context' })).not.toBe(idOf({}));
});

test('of two views of one day the one given last counts, in whichever order they are read', () => {
  const c10 = seeded('calais-group-2024-c10');
  const early = aJudgement({ by: 'reader', view: 'disputed', given: '2025-06-01T10:00:00.000Z' as IsoInstant });
  const late = aJudgement({ by: 'reader', view: 'partly kept', given: '2025-06-01T11:00:00.000Z' as IsoInstant });
  for (const judgements of [
    [early, late],
    [late, early],
  ]) {
    expect(statusOf({ ...c10, judgements }, AS_OF).reader).toBe('partly kept');
  }
});

test('whatever the reader clips of a later day, the status of an earlier day stays', () => {
  const later = fc.record({ stance: fc.constantFrom(...STANCES), days: fc.integer({ min: 1, max: 2000 }) });
  fc.assert(
    fc.property(anyRecords, fc.array(later, { maxLength: 4 }), ({ known, asOf }, clipped) => {
      const more = clipped.map(({ stance, days }, at): Evidence => {
        const date = new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);
        const said = {
          for: known.commitment.id,
          stance,
          tier: 4,
          date,
          selector: selectorOf(`W${at}`),
          at: NOW,
        } as const;
        return readerRecords.evidence(said, STATEMENT, day(date));
      });
      expect(statusOf({ ...known, evidence: [...known.evidence, ...more] }, asOf)).toEqual(statusOf(known, asOf));
    }),
  );
});
