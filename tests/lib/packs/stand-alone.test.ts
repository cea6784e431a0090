import { expect, test } from 'vitest';

import type { CommitmentId, EntityId, EvidenceId, IsoDate, IsoInstant, Judgement } from '@/lib/model';
import { writePack } from '@/lib/packs';
import type { Pack, PackCorpus } from '@/lib/packs';
import { SEEDS } from '@/seeds/corpus';

const ABOUT = {
  title: 'Promises on kettles',
  publisher: 'Institute for Kettles',
  made: '2026-11-24T10:00:00.000Z' as IsoInstant,
  asOf: '2026-11-24' as IsoDate,
};
const NOBODYS = 'commitment/nobodys' as CommitmentId;

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('the seeds hold some');
  return row;
}
const commitment = first(SEEDS.commitments);
const { bearsOn: _, ...document } = first(SEEDS.documents.filter(({ id }) => id === commitment.document));
const record = { ...first(SEEDS.evidence.filter(({ corrects }) => corrects === undefined)), for: [commitment.id] };
const line = first(SEEDS.lineage);
const entity = first(SEEDS.entities);
const view = (is: Judgement['view'], given: string): Judgement => ({
  commitment: commitment.id,
  by: 'reader',
  view: is,
  date: '2026-11-24' as IsoDate,
  reason: '',
  given: `2026-11-24T${given}:00.000Z` as IsoInstant,
  perParticipant: [],
});
const CORPUS: PackCorpus = {
  entities: [],
  documents: [document],
  commitments: [commitment],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};

test.each([
  {
    what: 'a record about a commitment that is not there',
    change: { evidence: [{ ...record, for: [NOBODYS] }] },
    left: { unheld: 1 },
  },
  { what: 'a commitment whose document is not there', change: { documents: [] }, left: { unheld: 1 } },
  { what: '“kept” without a record', change: { judgements: [view('kept', '10:00')] }, left: { unfounded: 1 } },
  {
    what: 'a view before the last of its day',
    change: { judgements: [view('too early', '11:00'), view('disputed', '10:00')] },
    left: { replaced: 1 },
  },
  {
    what: 'a name without a letter',
    change: { entities: [{ ...entity, id: 'organisation/' as EntityId }] },
    left: { unfit: 1 },
  },
  {
    what: 'that a record corrects another, which is not there',
    change: { evidence: [{ ...record, corrects: 'evidence/nobodys' as EvidenceId }] },
    left: { links: 1 },
  },
  {
    what: 'the earlier commitment of a line, which is not there',
    change: { lineage: [{ ...line, later: commitment.id, earlier: NOBODYS, earlierDocument: document.id }] },
    left: { links: 1 },
  },
])('$what is left out of a pack, and counted', async ({ change, left }) => {
  const written = await writePack({ ...CORPUS, ...change }, ABOUT);
  const nothing = { unheld: 0, unfounded: 0, replaced: 0, unfit: 0, links: 0 };
  expect(written).toMatchObject({ written: true, leftOut: { ...nothing, ...left } });
});

test('of several views of one day the pack has the one that was given last', async () => {
  const judgements = [view('too early', '11:00'), view('disputed', '10:00')];
  const written = await writePack({ ...CORPUS, judgements }, ABOUT);
  const pack = JSON.parse(written.written ? written.file : '{}') as Pack;
  expect(pack.corpus.judgements).toMatchObject([{ by: 'editors', view: 'too early' }]);
});
