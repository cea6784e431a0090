import * as v from 'valibot';
import { expect, test } from 'vitest';

import type { CommitmentId, DocumentId, EntityId, Evidence, EvidenceId, IsoDate, IsoInstant } from '@/lib/model';
import type { Judgement, Lineage, Searched } from '@/lib/model';
import { packIdOf, readPack, writePack } from '@/lib/packs';
import type { PackCorpus } from '@/lib/packs';
import { canonicalJson, checksumOf } from '@/lib/packs/checksum';
import { corpusFault, unfoundedIn } from '@/lib/packs/corpus-rules';
import { address, date, instant, perhapsDate } from '@/lib/packs/fact-shapes';
import { standAlone } from '@/lib/packs/stand-alone';
import { A_COMMITMENT, aJudgement, aSearch, anEvidence } from '../corpus/records';

import { fileOf, packText } from './pack-file';

const ABOUT = {
  title: 'Promises on kettles',
  publisher: 'Institute for Kettles',
  made: '2026-11-24T10:00:00.000Z' as IsoInstant,
  asOf: '2026-11-24' as IsoDate,
};
const NOBODY = async (): Promise<ReadonlySet<string>> => new Set();
const NONE: ReadonlySet<string> = new Set();
const [C, OTHER] = [A_COMMITMENT.id, 'commitment/y' as CommitmentId];
const [A, B] = ['country/a' as EntityId, 'country/b' as EntityId];

const source = { publisher: 'P', title: 'T', date: '2024-01-01', address: 'https://www.gov.uk/x' };
const document = {
  id: A_COMMITMENT.document,
  title: 'A kettle for all',
  publisher: 'P',
  date: '2024-01-01',
  kind: 'news',
  confidence: 'high',
  sources: [source],
} as const;
const line: Lineage = {
  later: C,
  relation: 'restates',
  earlierDocument: document.id,
  note: '',
  confidence: 'high',
  sources: [source],
};
const WHOLE: PackCorpus = {
  entities: [{ id: A, name: 'A', type: 'country', aliases: [{ text: 'A' }], sources: [source] }],
  documents: [document],
  commitments: [A_COMMITMENT],
  evidence: [anEvidence()],
  searched: [aSearch()],
  lineage: [line],
  judgements: [aJudgement()],
};
const corpusWith = (change: Partial<PackCorpus>): PackCorpus => ({ ...WHOLE, ...change });
const NOBODYS = 'commitment/nobodys' as CommitmentId;
const NO_DOCUMENT = 'document/nobodys' as DocumentId;
const NO_EVIDENCE = 'evidence/nobodys' as EvidenceId;

test('records that name one another, and a view that a record bears out, have no fault', () => {
  expect(corpusFault(WHOLE, NONE)).toBeUndefined();
});

test.each<{ names: string; change: Partial<PackCorpus>; place: string; id: string }>([
  {
    names: 'a document that bears on nobody’s commitment',
    change: { documents: [{ ...document, bearsOn: [C, NOBODYS] }] },
    place: 'corpus.documents.0.bearsOn',
    id: 'commitment/nobodys',
  },
  {
    names: 'a commitment of nobody’s document',
    change: { commitments: [A_COMMITMENT, { ...A_COMMITMENT, id: OTHER, document: NO_DOCUMENT }] },
    place: 'corpus.commitments.1',
    id: 'document/nobodys',
  },
  {
    names: 'a record about nobody’s commitment',
    change: { evidence: [anEvidence({ for: [C, NOBODYS] })] },
    place: 'corpus.evidence.0',
    id: 'commitment/nobodys',
  },
  {
    names: 'a record that corrects nobody’s',
    change: { evidence: [anEvidence({ corrects: NO_EVIDENCE })] },
    place: 'corpus.evidence.0',
    id: 'evidence/nobodys',
  },
  {
    names: 'a search for nobody’s commitment',
    change: { searched: [aSearch({ for: [NOBODYS] })] },
    place: 'corpus.searched.0',
    id: 'commitment/nobodys',
  },
  {
    names: 'a line to nobody’s commitment',
    change: { lineage: [{ ...line, later: NOBODYS }] },
    place: 'corpus.lineage.0',
    id: 'commitment/nobodys',
  },
  {
    names: 'a line from nobody’s commitment',
    change: { lineage: [line, { ...line, earlier: NOBODYS }] },
    place: 'corpus.lineage.1',
    id: 'commitment/nobodys',
  },
  {
    names: 'a line from nobody’s document',
    change: { lineage: [{ ...line, earlierDocument: NO_DOCUMENT }] },
    place: 'corpus.lineage.0',
    id: 'document/nobodys',
  },
  {
    names: 'a view of nobody’s commitment',
    change: { judgements: [aJudgement({ commitment: NOBODYS })] },
    place: 'corpus.judgements.0',
    id: 'commitment/nobodys',
  },
])('$names is a fault at $place, until somebody holds it', ({ change, place, id }) => {
  const because = `It names “${id}”, which neither the pack nor this corpus holds.`;
  expect(corpusFault(corpusWith(change), NONE)).toEqual({ place, because });
  expect(corpusFault(corpusWith(change), new Set([id]))).toBeUndefined();
});

test('an id that stands twice is a fault at its second place', () => {
  const evidence = [anEvidence({ id: 'evidence/first' as EvidenceId }), anEvidence(), anEvidence()];
  expect(corpusFault(corpusWith({ evidence }), NONE)).toEqual({
    place: 'corpus.evidence.2.id',
    because: '“evidence/e” stands twice.',
  });
});

const about = (entity: EntityId): Evidence => anEvidence({ about: [entity] });
const context = anEvidence({ stance: 'context' });
const each = (entity: EntityId, view: Judgement['view']) => ({ perParticipant: [{ entity, view }] });
test.each([
  { what: '“kept” with a record', view: aJudgement(), evidence: [anEvidence()], bare: undefined },
  { what: '“kept” with no record', view: aJudgement(), evidence: [], bare: 'kept' },
  { what: '“kept” with background', view: aJudgement(), evidence: [context], bare: 'kept' },
  {
    what: '“kept” with a record of another commitment',
    view: aJudgement(),
    evidence: [anEvidence({ for: [OTHER] })],
    bare: 'kept',
  },
  { what: '“not kept” with no record', view: aJudgement({ view: 'not kept' }), evidence: [], bare: 'not kept' },
  { what: '“disputed” with no record', view: aJudgement({ view: 'disputed' }), evidence: [], bare: undefined },
  {
    what: '“kept” by A, with a record of all',
    view: aJudgement({ view: 'disputed', ...each(A, 'kept') }),
    evidence: [anEvidence()],
    bare: undefined,
  },
  {
    what: '“kept” by A, with a record of A',
    view: aJudgement({ view: 'disputed', ...each(A, 'kept') }),
    evidence: [about(A)],
    bare: undefined,
  },
  {
    what: '“not kept” by A, with a record of B',
    view: aJudgement({ view: 'disputed', ...each(A, 'not kept') }),
    evidence: [about(B)],
    bare: 'not kept',
  },
])('$what: what stands on no record is $bare', ({ view, evidence, bare }) => {
  expect(unfoundedIn(view, evidence)).toBe(bare);
});

test('of its own commitments a pack has to bring the records that its views stand on, of others it need not', () => {
  const bare = corpusWith({ judgements: [aJudgement({ view: 'disputed' }), aJudgement()], evidence: [] });
  expect(corpusFault(bare, NONE)).toEqual({
    place: 'corpus.judgements.1',
    because: '“kept” stands on no record for or against.',
  });
  const others = { ...bare, commitments: [], documents: [], searched: [], lineage: [] };
  expect(corpusFault(others, new Set([C]))).toBeUndefined();
});

test('what stands alone keeps every link that leads somewhere, to the pack or to what is known', () => {
  const linked = corpusWith({
    documents: [{ ...document, bearsOn: [C, OTHER] }],
    evidence: [
      anEvidence(),
      anEvidence({ id: 'evidence/f' as EvidenceId, for: [C, OTHER], corrects: anEvidence().id }),
    ],
    searched: [aSearch({ for: [C, OTHER] })],
    lineage: [{ ...line, earlier: OTHER }],
  });
  const all = standAlone(linked, new Set([OTHER]));
  expect(all.leftOut.links).toBe(0);
  expect(all.corpus).toMatchObject({
    documents: [{ bearsOn: [C, OTHER] }],
    evidence: [{ for: [C] }, { for: [C, OTHER], corrects: 'evidence/e' }],
    searched: [{ for: [C, OTHER] }],
    lineage: [{ earlier: OTHER }],
  });
  const alone = standAlone(linked, NONE);
  expect(alone.leftOut.links).toBe(4);
  expect(alone.corpus).toMatchObject({
    documents: [{ bearsOn: [C] }],
    evidence: [{ for: [C] }, { for: [C], corrects: 'evidence/e' }],
    searched: [{ for: [C] }],
  });
  expect(alone.corpus.lineage[0]).not.toHaveProperty('earlier');
  expect(
    standAlone(corpusWith({ documents: [{ ...document, bearsOn: [OTHER] }] }), NONE).corpus.documents[0],
  ).not.toHaveProperty('bearsOn');
});

const of = (commitment: CommitmentId) => ({ for: [commitment] });
test.each<{ list: keyof PackCorpus; row: PackCorpus[keyof PackCorpus][number] }>([
  { list: 'commitments', row: { ...A_COMMITMENT, id: OTHER, document: NO_DOCUMENT } },
  { list: 'evidence', row: anEvidence({ id: 'evidence/f' as EvidenceId, ...of(OTHER) }) },
  { list: 'searched', row: aSearch({ id: 'searched/f' as EvidenceId, ...of(OTHER) }) },
  { list: 'lineage', row: { ...line, later: OTHER } },
  { list: 'lineage', row: { ...line, earlierDocument: NO_DOCUMENT } },
  { list: 'judgements', row: aJudgement({ commitment: OTHER }) },
])(
  'a row of $list that hangs on nothing held is left out and counted, and stands where it is known',
  ({ list, row }) => {
    const more = corpusWith({ [list]: [...WHOLE[list], row] });
    const alone = standAlone(more, NONE);
    expect(alone.corpus[list]).toHaveLength(WHOLE[list].length);
    expect(alone.leftOut).toEqual({ replaced: 0, unfit: 0, unheld: 1, unfounded: 0, links: 0 });
    const known = standAlone(more, new Set<string>([OTHER, 'document/nobodys']));
    expect(known.corpus[list]).toHaveLength(WHOLE[list].length + 1);
  },
);

const twice = (list: 'entities' | 'documents' | 'commitments' | 'evidence' | 'searched'): Partial<PackCorpus> => ({
  [list]: [...WHOLE[list], ...WHOLE[list]],
});
test.each(['entities', 'documents', 'commitments', 'evidence', 'searched'] as const)(
  'of two rows of %s with one id the first is in the pack, and one is counted as unfit',
  (list) => {
    const { corpus, leftOut } = standAlone(corpusWith(twice(list)), NONE);
    expect(corpus[list]).toHaveLength(WHOLE[list].length);
    expect(leftOut.unfit).toBe(1);
  },
);

const views = (...some: readonly Partial<Judgement>[]): Partial<PackCorpus> => ({
  judgements: some.map((change) => aJudgement({ view: 'disputed', ...change })),
});
const at = (hour: string) => ({ given: `2025-06-01T${hour}:00:00.000Z` as IsoInstant });
test.each([
  { what: 'of one day', some: views(at('10'), at('12'), at('11')), given: ['12'] },
  { what: 'of one moment', some: views({ ...at('10'), view: 'too early' }, at('10')), given: ['10'] },
  { what: 'of two days', some: views(at('10'), { ...at('11'), date: '2025-06-02' as IsoDate }), given: ['10', '11'] },
  { what: 'of two authors', some: views({ ...at('10'), by: 'reader' }, at('11')), given: ['10', '11'] },
  { what: 'of which one tells no moment', some: views({}, at('11')), given: [undefined, '11'] },
])('of views $what, those of $given stand in a pack', ({ some, given }) => {
  const { leftOut, corpus } = standAlone(corpusWith(some), NONE);
  expect(corpus.judgements).toHaveLength(given.length);
  expect(leftOut.replaced).toBe((some.judgements?.length ?? 0) - given.length);
  expect(corpus.judgements.at(-1)?.view).toBe('disputed');
});

test('a row in a pack has the fields of a pack, and each of them that it had', async () => {
  const searched: Searched = {
    ...aSearch({ where: 'there', words: ['kettle'], to: '2024', about: [A], note: 'n' }),
    at: '2026-01-01T00:00:00.000Z' as IsoInstant,
  };
  const evidence = anEvidence({ about: [A], note: 'n', also: [source], clipped: { at: ABOUT.made } });
  const { corpus } = standAlone(corpusWith({ searched: [searched], evidence: [evidence] }), NONE);
  const { at: _at, ...searchedPublic } = searched;
  const { clipped: _clipped, ...evidencePublic } = evidence;
  expect(corpus).toEqual({ ...WHOLE, searched: [searchedPublic], evidence: [evidencePublic] });
  const read = await readPack(fileOf(await packText(corpus, ABOUT)), NOBODY);
  expect(read).toMatchObject({ read: true, pack: { corpus } });
});

test('the checksum is of the values: the order of fields does not count, that of a list and every value do', async () => {
  const [one, same] = [
    { a: 1, b: [1, 'two', null, { c: true }] },
    { b: [1, 'two', null, { c: true }], a: 1, d: undefined },
  ];
  expect(canonicalJson(same)).toBe('{"a":1,"b":[1,"two",null,{"c":true}]}');
  expect(await checksumOf(same)).toBe(await checksumOf(one));
  expect(await checksumOf(one)).toMatch(/^sha256:[0-9a-f]{64}$/u);
  const others = [{ a: 1, b: ['two', 1, null, { c: true }] }, { ...one, a: 2 }, { ...one, d: 1 }, { a: 1 }];
  for (const other of others) expect(await checksumOf(other)).not.toBe(await checksumOf(one));
});

test('the id of a pack tells its publisher and its title, and where the one ends', () => {
  const ids = [
    packIdOf({ publisher: 'A', title: 'B' }),
    packIdOf({ publisher: 'B', title: 'A' }),
    packIdOf({ publisher: 'AB', title: '' }),
    packIdOf({ publisher: 'A', title: 'C' }),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(packIdOf({ publisher: 'A', title: 'B' })).toBe(ids[0]);
});

test.each([
  {
    shape: date,
    what: 'date',
    fit: ['2024', '2024-03', '2024-03-04'],
    unfit: ['', '24', 'in 2024', '2024-3', '2024-03-04T10', '2024 '],
  },
  { shape: perhapsDate, what: 'date or nothing', fit: ['', '2024'], unfit: [' ', 'in 2024'] },
  {
    shape: instant,
    what: 'moment',
    fit: ['2026-11-24T10:00:00.000Z'],
    unfit: [
      '2026-11-24',
      '2026-11-24T10:00:00Z',
      'at 2026-11-24T10:00:00.000Z',
      '2026-11-24T10:00:00.000Z!',
      '2026-13-24T10:00:00.000Z',
    ],
  },
  {
    shape: address,
    what: 'address',
    fit: ['https://www.gov.uk/a', 'http://example.org', 'HTTPS://www.gov.uk/'],
    unfit: ['javascript:alert(1)', 'ftp://a/b', 'https://', ' https://www.gov.uk', `https://a/${'b'.repeat(2_000)}`],
  },
])('each $what of $fit is one in a pack, and none of $unfit is', ({ shape, fit, unfit }) => {
  expect(fit.filter((words) => !v.is(shape, words))).toEqual([]);
  expect(unfit.filter((words) => v.is(shape, words))).toEqual([]);
});

test('a file that is exactly as large as the largest is opened', async () => {
  const file = { size: 90_000_000, text: async () => '{}' };
  expect(await readPack(file, NOBODY)).toMatchObject({ read: false, place: 'format' });
});

test('what a file holds besides a pack is named as that', async () => {
  const text = (await packText(WHOLE, ABOUT)).replace('"corpus"', '"extra": 1, "corpus"');
  expect(await readPack(fileOf(text), NOBODY)).toEqual({
    read: false,
    place: 'extra',
    because: 'It is not part of a pack.',
  });
});

test.each(['7', '"a text"', 'null'])('%s is no pack as a whole', async (text) => {
  expect(await readPack(fileOf(text), NOBODY)).toMatchObject({ read: false, place: 'the file' });
});

test('who reads a pack is asked for what is known but for the edition before', async () => {
  const asked: string[] = [];
  const known = async (butFor: string): Promise<ReadonlySet<string>> => {
    asked.push(butFor);
    return new Set();
  };
  const written = await writePack(WHOLE, ABOUT);
  expect(await readPack(fileOf(written.written ? written.file : ''), known)).toMatchObject({ read: true });
  expect(asked).toEqual([packIdOf(ABOUT)]);
});
