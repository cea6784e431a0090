import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { packs } from '@/lib/app/data/packs';
import { linkedFinds } from '@/lib/app/said/linked-finds';
import { readEntries, readSaid } from '@/lib/app/said/read-said';
import { corpus, library, mine, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentFind, CommitmentId, CorpusCommitment, CorpusDocument, DocumentId } from '@/lib/model';
import type { Evidence, EvidenceId, FindId, IsoDate, IsoInstant, Judgement, Source } from '@/lib/model';
import type { PackAbout, PackCorpus } from '@/lib/packs';
import { checksumOf } from '@/lib/packs/checksum';
import { SEEDS } from '@/seeds/corpus';

import { STATEMENT } from '../../corpus/statement';
import { aStore } from '../../db/a-store';
import { fileOf } from '../../packs/pack-file';

const AT = '2026-11-24T10:00:00.000Z' as IsoInstant;
const ABOUT: PackAbout = { title: 'Useful records', publisher: 'Mallory', made: AT, asOf: '2026-11-24' as IsoDate };
const NOTHING: PackCorpus = {
  entities: [],
  documents: [],
  commitments: [],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};
const SOURCE: Source = { publisher: 'National Audit Office', title: 'A report', date: '2025-01-01' };
const KEPT = 'commitment/calais-group-2024-c7' as CommitmentId;
const THEIRS = SEEDS.evidence.filter((record) => record.for.includes(KEPT));

function held<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('the seeds hold it');
  return row;
}
const COMMITMENT = held(SEEDS.commitments.find(({ id }) => id === KEPT));
const DOCUMENT = held(SEEDS.documents.find(({ id }) => id === COMMITMENT.document));
const PROMISER = held(SEEDS.entities.find(({ id }) => id === COMMITMENT.promisedBy[0]));

const evidence = (id: string, change: Partial<Evidence> = {}): Evidence => ({
  id: `evidence/${id}` as EvidenceId,
  for: [KEPT],
  stance: 'context',
  tier: 1,
  independent: true,
  confidence: 'high',
  shows: 'Nothing was done.',
  source: SOURCE,
  ...change,
});
const NOT_KEPT: Judgement = {
  commitment: KEPT,
  by: 'editors',
  view: 'not kept',
  date: '2026-11-20' as IsoDate,
  reason: 'It was not kept.',
  perParticipant: [],
};

/** A file as anybody may write it: what the product's own writer would leave out is in it. */
async function fileBy(records: Partial<PackCorpus>, about: Partial<PackAbout> = {}) {
  const corpusOf = { ...NOTHING, ...records };
  const pack = { format: 'pledgemark corpus pack', version: 1, ...ABOUT, ...about, corpus: corpusOf };
  return fileOf(JSON.stringify({ ...pack, checksum: await checksumOf(pack) }));
}

async function planted(): Promise<Store> {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  return store;
}

/** So many packs were taken in: each at a moment of its own. */
let taken = 0;

async function takeIn(store: Store, records: Partial<PackCorpus>, about: Partial<PackAbout> = {}): Promise<string> {
  taken += 1;
  const read = await packs.read(store, await fileBy(records, about));
  if (!read.read) return `${read.place}: ${read.because}`;
  const now = new Date(Date.parse(AT) + taken * 1000).toISOString() as IsoInstant;
  const put = await packs.takeIn(store, read.pack, now);
  return put.saved ? 'taken in' : put.say;
}

/** Everything that is said of the commitment by the editors, as its page shows it. */
async function toldOf(store: Store) {
  const [entry] = await readEntries(store, [KEPT]);
  const { said, who, document, commitment, evidence: records } = held(entry);
  const own = records
    .filter(({ pack }) => pack === undefined)
    .map(({ id, shows, correction }) => ({ id, shows, correction }));
  return { said: { ...said, beside: [] }, who, document, summary: commitment.summary, own };
}

const LONG_DATE = '2035-01-01' as IsoDate;

test.each([
  {
    what: 'corrects each of the editors’ records',
    records: {
      evidence: THEIRS.map(({ id }, at) => evidence(`mallory-${at}`, { corrects: id })),
      judgements: [NOT_KEPT],
    },
  },
  {
    what: 'holds ten records that say it was not done',
    records: { evidence: Array.from({ length: 10 }, (_, at) => evidence(`mallory-${at}`, { stance: 'contradicts' })) },
  },
  {
    what: 'gives a record the id of one of the editors’',
    records: { evidence: [evidence('x', { id: held(THEIRS[0]).id, stance: 'contradicts' })] },
  },
  {
    what: 'gives a commitment the id of one of the editors’',
    records: { commitments: [{ ...COMMITMENT, summary: 'Of Mallory', deadlines: [], history: [], promisedBy: [] }] },
  },
  { what: 'gives a name the id of one of the editors’', records: { entities: [{ ...PROMISER, name: 'Mallory Ltd' }] } },
  {
    what: 'gives a document the id of one of the editors’',
    records: { documents: [{ ...DOCUMENT, title: 'Of Mallory', address: 'https://mallory.example/' }] },
  },
  {
    what: 'looked and found nothing, after the day',
    records: {
      searched: [
        { id: 'searched/m' as EvidenceId, for: [KEPT], scope: 'it', from: '2024', asOf: '2030-01-01' as IsoDate },
      ],
    },
    about: { asOf: LONG_DATE },
  },
  {
    what: 'says that it only repeats another',
    records: {
      lineage: [
        {
          later: KEPT,
          relation: 'restates',
          earlierDocument: DOCUMENT.id,
          note: 'Nothing new.',
          confidence: 'high',
          sources: [SOURCE],
        } as const,
      ],
    },
  },
])(
  'a pack that $what changes nothing of what the editors say, and taken out leaves nothing',
  async ({ records, about }) => {
    const store = await planted();
    const before = await toldOf(store);
    expect(before.said.headline).toBe('Kept, in the editors’ view');
    expect(await takeIn(store, records, about)).toBe('taken in');
    expect(await toldOf(store)).toEqual(before);
    const [id] = (await packs.all(store)).map((pack) => pack.id);
    await packs.remove(store, id ?? '');
    expect(await toldOf(store)).toEqual(before);
    expect((await readSaid(store, [KEPT]))[0]?.said.beside).toEqual([]);
  },
);

test('what a pack says of the editors’ commitment stands beside, and both are named', async () => {
  const store = await planted();
  const [first] = THEIRS;
  const records = [evidence('m-1', { corrects: held(first).id }), evidence('m-2', { stance: 'contradicts' })];
  await takeIn(store, { evidence: records, judgements: [NOT_KEPT] });
  const [entry] = await readEntries(store, [KEPT]);
  expect(entry?.said.beside).toEqual([
    'Not kept, in the view of the pack of Mallory.',
    '1 record suggests it was not done, according to the pack of Mallory.',
  ]);
  expect(entry?.evidence.filter(({ id }) => id === first?.id)).toMatchObject([{ contestedBy: [{ pack: 'Mallory' }] }]);
  expect(entry?.evidence.filter(({ id }) => id === 'evidence/m-1')).toMatchObject([
    { pack: 'Mallory', contests: 'editors' },
  ]);
  expect(entry?.timeline.map(({ words }) => words)).toEqual(
    expect.arrayContaining([
      'not kept, in the view of the pack of Mallory',
      'National Audit Office: Nothing was done, according to the pack of Mallory',
    ]),
  );
});

const OWN: CorpusDocument = { ...DOCUMENT, id: 'document/of-mallory' as DocumentId, address: STATEMENT.address };
const copy = (id: string, change: Partial<CorpusCommitment> = {}): CorpusCommitment => ({
  ...COMMITMENT,
  id: `commitment/${id}` as CommitmentId,
  document: OWN.id,
  deadlines: [],
  history: [],
  ...change,
});

test('a pack that says the editors’ words once more, on the same page, takes them from nobody', async () => {
  const store = await planted();
  const quote = COMMITMENT.quote ?? '';
  const part = { start: 0, end: quote.length, words: quote };
  const find: CommitmentFind = {
    ...part,
    id: 'c-1' as FindId,
    quote,
    strength: 'firm',
    actors: [],
    trigger: part,
    action: part,
    conditions: [],
    why: 'will',
  };
  const finds = { mentions: [], progress: [], commitments: [find] };
  await takeIn(store, { documents: [OWN], commitments: [copy('of-mallory'), copy('of-mallory-too')] });
  expect((await linkedFinds(store, finds, STATEMENT)).commitments.map(({ known }) => known)).toEqual([KEPT]);
});

test('what a pack alone holds is told under its publisher’s name; a later pack takes nothing of it', async () => {
  const store = await planted();
  const quote = 'We will mend every kettle of the realm before the end of the decade';
  const first = { documents: [OWN], commitments: [copy('kettle', { quote })] };
  const id = 'commitment/kettle' as CommitmentId;
  const done = evidence('kettle', { for: [id], stance: 'supports' });
  await takeIn(store, { ...first, evidence: [done] }, { publisher: 'Institute for Kettles' });
  const told = async () => (await readEntries(store, [id]))[0];
  const before = await told();
  expect(before?.said).toMatchObject({
    headline: '1 record suggests it was done, according to the pack of Institute for Kettles',
    pack: 'Institute for Kettles',
    beside: ['Recorded by the pack of Institute for Kettles.'],
  });
  expect(before?.recordedBy).toEqual({ pack: 'Institute for Kettles' });
  const later = {
    documents: [{ ...OWN, title: 'Of Mallory' }],
    commitments: [copy('kettle', { quote, summary: 'No.' })],
  };
  const not = evidence('kettle-not', { for: [id], stance: 'contradicts', corrects: done.id });
  expect(await takeIn(store, { ...later, evidence: [not] }, { title: 'AAA' })).toBe('taken in');
  const after = await told();
  expect([after?.said.headline, after?.commitment.summary, after?.document?.title]).toEqual([
    before?.said.headline,
    before?.commitment.summary,
    DOCUMENT.title,
  ]);
  expect(after?.said.beside).toEqual([
    'Recorded by the pack of Institute for Kettles.',
    '1 record suggests it was not done, according to the pack of Mallory.',
  ]);
});

test('a pack names and counts nothing for others: names, promises, dates to come and likely relations stay', async () => {
  const store = await planted();
  const asked = async () => ({
    names: await corpus.entities(store, [PROMISER.id]),
    promises: await corpus.promisedBy(store, PROMISER.id),
    due: (await corpus.due(store, 'passed', '2026-11-28' as IsoDate, 5)).commitments
      .filter(({ origin }) => origin === 'seed')
      .map(({ id }) => id),
    alike: (await corpus.alike(store, [COMMITMENT.quote ?? ''])).commitments
      .filter(({ origin }) => origin === 'seed')
      .map(({ id }) => id),
    at: await corpus.documentsAt(store, [STATEMENT.address]),
  });
  const before = await asked();
  const due = { words: 'by 26 November 2026', due: '2026-11-26' as IsoDate, setOn: '2024', source: SOURCE };
  const commitments = Array.from({ length: 60 }, (_, at) => copy(`m-${at}`, { deadlines: [due] }));
  await takeIn(store, { documents: [OWN], commitments, entities: [{ ...PROMISER, name: 'Mallory Ltd' }] });
  expect(await asked()).toEqual(before);
});

test('what a reader publishes under an own name holds no row of a pack in the place of a shipped one', async () => {
  const store = await planted();
  await takeIn(store, {
    documents: [{ ...DOCUMENT, title: 'Of Mallory' }],
    entities: [{ ...PROMISER, name: 'Mallory Ltd' }],
    evidence: [evidence('m', { corrects: held(THEIRS[0]).id })],
  });
  const around = await library.packs.around(store, [KEPT]);
  expect(around.documents.find(({ id }) => id === DOCUMENT.id)?.title).toBe(DOCUMENT.title);
  expect(around.entities.find(({ id }) => id === PROMISER.id)?.name).toBe(PROMISER.name);
  expect(around.evidence.find(({ id }) => id === 'evidence/m')).not.toHaveProperty('corrects');
});

test.each(['Editors', 'You', 'Your records', 'Plеdgemark', '\u202eevil', '\u200b', ' ', 'A\nB', 'a'.repeat(20_000)])(
  'a pack published by %j is refused at its publisher',
  async (publisher) => {
    const store = await planted();
    expect(await takeIn(store, {}, { publisher })).toMatch(/^publisher: ./u);
    expect(await packs.all(store)).toEqual([]);
  },
);

test('two packs whose publishers read alike are not here together: neither read, taken in nor brought back', async () => {
  const store = await planted();
  const [one, other] = ['Institute for Kettles', 'lnstitute  fоr Kettles'];
  const second = await packs.read(store, await fileBy({}, { publisher: other, title: 'Another' }));
  if (!second.read) throw new Error(second.because);
  expect(await takeIn(store, {}, { publisher: one })).toBe('taken in');
  expect(await takeIn(store, {}, { publisher: one })).toBe('taken in');
  const fault = /reads like that of “Useful records”, which is here/u;
  expect(await takeIn(store, {}, { publisher: other, title: 'Another' })).toMatch(fault);
  expect(await packs.takeIn(store, second.pack, AT)).toMatchObject({ saved: false, say: expect.stringMatching(fault) });
  const [first] = await packs.all(store);
  const removed = held(await packs.remove(store, first?.id ?? ''));
  expect(await packs.takeIn(store, second.pack, AT)).toEqual({ saved: true });
  expect(await packs.bringBack(store, removed)).toMatchObject({
    saved: false,
    say: expect.stringMatching(/“Another”/u),
  });
});

test('a pack is not written under a name that nobody could read it in with', async () => {
  const store = await planted();
  expect(await packs.write(store, 'mine', [], { ...ABOUT, publisher: 'Pledgemark' })).toMatchObject({
    written: false,
    because: expect.stringMatching(/may not be called “Pledgemark”/u),
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,1',
  'blob:https://www.gov.uk/',
  'https://',
  'http:a',
  'https:\\\\evil.example',
  ' https://www.gov.uk/',
  'https://www.gov.uk/\n',
  'https://www.gov.uk/\u202e',
  'https://www.gov.uk@evil.example/',
  'https://a:b@evil.example/',
])('a link that runs, hides or says where it does not lead is refused: %j', async (address) => {
  const documents = [{ ...OWN, address }];
  expect(await takeIn(await planted(), { documents })).toMatch(/^corpus\.documents\.0\.address: ./u);
});

test.each([1_000, 20_000, 2_000_000])(
  '%d brackets within each other are refused, and nothing is thrown',
  async (deep) => {
    const { size, text } = await fileBy({});
    const nested = (await text()).replace('"entities":[]', `"entities":${'['.repeat(deep)}${']'.repeat(deep)}`);
    const read = await packs.read(await planted(), { size, text: async () => nested });
    expect(read).toMatchObject({ read: false });
  },
);

test('a list with more members than any pack has is refused at its place', async () => {
  const aliases = Array.from({ length: 100_001 }, () => ({ text: 'the' }));
  expect(await takeIn(await planted(), { entities: [{ ...PROMISER, aliases }] })).toMatch(
    /^corpus\.entities\.0\.aliases: /u,
  );
});

test('a row that says by itself that it is the editors’ is the reader’s, and a pack without a name that may be shown has none', async () => {
  const store = await planted();
  const view = { ...NOT_KEPT, view: 'disputed', date: '2026-11-21' as IsoDate } as const;
  await mine.keep(store, { what: 'view', about: '', at: AT, rows: { judgements: [view] } });
  await store.packs.put({ ...ABOUT, publisher: 'Pledgemark', id: 'forged', taken: AT, checksum: '', counts: {} });
  await store.evidence.put({ ...evidence('forged'), origin: 'pack:forged' });
  await store.evidence.put({ ...evidence('unlisted'), origin: 'pack:unlisted' });
  const [entry] = await readEntries(store, [KEPT]);
  expect(entry?.said.headline).toBe('Kept, in the editors’ view. Disputed, in yours.');
  expect(entry?.evidence.flatMap(({ pack }) => pack ?? [])).toEqual(['an unnamed publisher', 'an unnamed publisher']);
});
