import { expect, test } from 'vitest';

import type { CommitmentEntry, IsoDate, IsoInstant } from '@/lib/model';
import { entryJson } from '@/lib/report/entry-json';
import { SEEDS } from '@/seeds/corpus';

import { entryFrom, entryIn } from '../app/said/entries';
import { A_COMMITMENT, aJudgement, aPack, aSearch, anEvidence, day, records } from '../corpus/records';

const MADE = {
  now: '2026-11-28T10:00:00.000Z' as IsoInstant,
  generator: { name: 'Pledgemark', version: '0.1.0' },
  edition: '2026-11-24' as IsoDate,
};
type Json = Record<string, unknown>;
const fileOf = (entry: CommitmentEntry): Json => JSON.parse(entryJson(entry, MADE).text) as Json;

const source = {
  publisher: 'P',
  title: 'T',
  date: '2024-01-01',
  address: 'https://www.gov.uk/x',
  certainty: 'seen',
  copy: 'https://www.gov.uk/copy',
} as const;
const deadline = {
  words: 'by the fair',
  due: day('2026-06-30'),
  event: 'the fair',
  eventDate: day('2026-06-30'),
  setOn: '2024-01-01',
  source,
};
const stage = { since: '2024-02-01', said: 'It is begun.', official: 'in progress', source } as const;
const KNOWN = records({
  commitment: { ...A_COMMITMENT, quote: 'We will do it.', note: 'n', deadlines: [deadline], history: [stage] },
  evidence: [
    anEvidence({ note: 'e', also: [source], source }),
    { ...anEvidence({ id: 'evidence/mine' as never }), origin: 'reader' },
  ],
  packs: [
    aPack({
      publisher: 'Institute for Kettles',
      evidence: [{ ...anEvidence({ id: 'evidence/pack' as never }), origin: 'pack:kettles' }],
    }),
  ],
  searched: [aSearch({ where: 'there', words: ['kettle'], to: '2025', note: 's' })],
  judgements: [aJudgement({ view: 'partly kept', reason: 'Half.' })],
});
const ENTRY = entryFrom(KNOWN, { asOf: day('2026-11-24'), entities: [], documents: [], commitments: [] });
const FILE = fileOf(ENTRY);

test('the file tells what it is, when and with what it was made, and of which edition', () => {
  expect(FILE).toMatchObject({
    format: 'pledgemark entry',
    version: 1,
    made: MADE.now,
    generator: MADE.generator,
    edition: MADE.edition,
    id: A_COMMITMENT.id,
  });
  expect(entryJson(ENTRY, MADE)).toMatchObject({
    mediaType: 'application/json',
    text: expect.stringMatching(/^\{\n {2}"/u),
  });
});

test('the file tells of the commitment what the corpus holds', () => {
  const { summary, strength, action, conditions, testability } = A_COMMITMENT;
  expect(FILE).toMatchObject({
    words: 'We will do it.',
    summary,
    strength,
    action,
    conditions,
    testability,
    note: 'n',
    recordedBy: 'Pledgemark’s editors',
    deadlines: [deadline],
    stages: [stage],
    sources: [{ publisher: 'P', title: 'T', date: '2024-01-01' }],
  });
});

test('the file says in words what the page of the commitment says', () => {
  const { said } = ENTRY;
  expect(FILE).toMatchObject({
    asOf: said.asOf,
    headline: said.headline,
    outcome: said.outcome,
    byWhen: said.due.sentence,
    view: { by: 'Pledgemark’s editors', view: 'partly kept', date: '2025-06-01', reason: 'Half.' },
  });
  expect(FILE['answer']).toBe([said.answer, ...said.more].join(' '));
});

test('each record tells who recorded it, what it shows and where it stands', () => {
  const evidence = FILE['evidence'] as readonly Json[];
  const of = (id: string): Json | undefined => evidence.find((record) => record['id'] === id);
  expect(of('evidence/e')).toMatchObject({
    recordedBy: 'Pledgemark’s editors',
    shows: 'It was done.',
    note: 'e',
    stance: 'supports',
    tier: 1,
    independent: true,
    source,
    also: [source],
  });
  expect(of('evidence/pack')).toMatchObject({ recordedBy: expect.stringContaining('Institute for Kettles') });
  expect(of('evidence/mine')).toMatchObject({ recordedBy: 'the reader' });
  expect(FILE['searched']).toMatchObject([
    {
      by: 'Pledgemark’s editors',
      on: '2025-06-01',
      scope: 'it',
      where: 'there',
      words: ['kettle'],
      from: '2020',
      to: '2025',
      note: 's',
      found: 'none',
    },
  ]);
});

test('where nobody has a view, none is told', () => {
  const bare = entryFrom(records(), { asOf: day('2026-11-24'), entities: [], documents: [], commitments: [] });
  expect(fileOf(bare)).not.toHaveProperty('view');
  expect(fileOf(bare)).toMatchObject({ views: [], evidence: [], searched: [], earlier: [], later: [] });
});

test('of several views of one day that one is told that was given last', () => {
  const given = (hour: string, view: 'too early' | 'disputed') =>
    aJudgement({ by: 'reader', view, date: day('2026-11-20'), given: `2026-11-20T${hour}:00:00.000Z` as IsoInstant });
  const known = records({ judgements: [given('12', 'disputed'), given('10', 'too early')] });
  const entry = entryFrom(known, { asOf: day('2026-11-24'), entities: [], documents: [], commitments: [] });
  expect(fileOf(entry)['view']).toMatchObject({ by: 'the reader', view: 'disputed' });
});

test.each(
  SEEDS.commitments.filter(({ id }) => SEEDS.lineage.some(({ later, earlier }) => [later, earlier].includes(id))),
)('the file of $id tells the texts before and after it, its document and who promised', ({ id }) => {
  const entry = entryIn(SEEDS, id);
  const file = fileOf(entry);
  const said = ({
    relation,
    document,
    date,
    quote,
    note,
    address,
    commitment,
    headline,
  }: (typeof entry.later)[number]) =>
    JSON.parse(
      JSON.stringify({ relation, document, date, words: quote, note, address, id: commitment, headline }),
    ) as Json;
  expect(file['earlier']).toMatchObject(entry.earlier.map(said));
  expect(file['later']).toMatchObject(entry.later.map(said));
  const { document, participants, who } = entry;
  const told = document && {
    id: document.id,
    title: document.title,
    publisher: document.publisher,
    kind: document.kind,
  };
  expect(file['document']).toMatchObject({ ...told, date: document?.date });
  expect(file['who']).toEqual(who);
  expect(file['participants']).toMatchObject(participants.map(({ name, counts }) => ({ name, records: counts })));
});
