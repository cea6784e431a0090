import { drafts, library, mine, notes, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { quoteKey } from '@/lib/model';
import type { ClipId, CommitmentId, Correction, CorrectionId, EntityId, EvidenceId, FindId } from '@/lib/model';
import type { IsoDate, PageFacts, ReaderRows } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aDraft, aNote, at, noteId, pageKey } from './a-store';

export const T0 = at('2026-11-24T09:00:00.000Z');
const T1 = at('2026-11-24T10:30:00.000Z');
const C10 = 'commitment/calais-group-2024-c10' as CommitmentId;
const PAGE = pageKey('a:en');

export const FACTS: PageFacts = {
  address: 'https://www.gov.uk/a',
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'A',
  reason: '',
  attachments: [],
};

/** A date of this page that the reader put right. */
export function aCorrection(change: Partial<Correction> = {}): Correction {
  const { selector } = aNote();
  return {
    id: 'correction/mine' as CorrectionId,
    page: PAGE,
    address: FACTS.address,
    title: FACTS.title,
    of: 'commitment',
    find: 'c-1' as FindId,
    selector,
    passage: { text: 'a swift operationalisation of it', start: 2, end: 26 },
    gave: { strength: 'firm', actors: ['We'], deadline: { words: 'by 2027', to: '2027-12-31' as IsoDate } },
    made: T1,
    says: { is: 'date', date: { day: '2027-03-31' as IsoDate } },
    ...change,
  };
}

function ownRows(): ReaderRows {
  const [entity, document, commitment] = [SEEDS.entities[0], SEEDS.documents[0], SEEDS.commitments[0]];
  if (!entity || !document || !commitment) throw new Error('the corpus is empty');
  const own = { ...commitment, id: 'commitment/mine' as CommitmentId, marked: true as const };
  return {
    entities: [{ ...entity, id: 'organisation/mine' as EntityId, name: 'The Kettle Board' }],
    documents: [{ ...document, id: 'document/mine' as typeof document.id, address: FACTS.address }],
    commitments: [{ ...own, document: 'document/mine' as typeof document.id }],
    evidence: [
      {
        id: 'evidence/mine' as EvidenceId,
        for: [C10],
        stance: 'supports',
        tier: 3,
        independent: true,
        confidence: 'medium',
        shows: 'It was done.',
        source: { publisher: 'P', title: 'T', date: '2025-01-01', address: 'https://www.gov.uk/b' },
        clipped: { at: T0 },
      },
    ],
    lineage: SEEDS.lineage.slice(0, 1).map((line) => ({ ...line, earlier: 'commitment/mine' as CommitmentId })),
    judgements: [
      {
        commitment: C10,
        by: 'reader',
        view: 'disputed',
        date: '2026-11-24' as IsoDate,
        reason: 'Both sides say otherwise.',
        given: T0,
        perParticipant: [],
      },
    ],
    aliases: [{ entity: 'organisation/home-office' as EntityId, text: 'Marsham Street' }],
    notNames: [{ words: 'Further Work', type: 'organisation' }],
    corrections: [aCorrection()],
    watched: [{ id: C10, since: T1 }],
    refused: [{ suggested: 'lineage', words: 'agreed to go on', commitment: C10 }],
  };
}

/** Puts at least one row of the reader's into every table there is, by the same doors as the product. */
export async function fillEveryTable(store: Store): Promise<void> {
  await plantSeeds(store, SEEDS);
  for (let number = 1; number <= 5; number++)
    await notes.save(store, aNote({ id: noteId(`n${number}`), body: `Note ${number}`, tags: ['a', `t${number}`] }));
  await notes.save(store, aNote({ id: noteId('n1'), body: 'Changed', revision: 2, changed: T1 }));
  await notes.delete(store, noteId('n2'), T1);
  await drafts.save(store, aDraft({ id: noteId('d1') }));
  await mine.keep(store, { what: 'view', about: 'C10', at: T1, rows: ownRows() });
  const { page, selector } = aNote();
  await mine.clips.save(store, { id: 'clip-1' as ClipId, wish: 'evidence', page, facts: FACTS, selector, made: T1 });
  const finds = { mentions: [], commitments: [], progress: [] };
  await library.readings.visit(store, { page: PAGE, hash: 'h', at: T1 });
  const facts = { ...FACTS, publication: { address: 'https://www.gov.uk/government/publications/kettles' } };
  const kept = { page: PAGE, facts, because: 'noted', kept: T1 } as const;
  await library.keptPages.keep(store, { page: kept, hash: 'h', reading: { text: 'A text', headings: [] }, finds });
  await library.pageJoins.join(store, { address: 'https://www.gov.uk/a-moved', key: PAGE, by: 'words', made: T1 });
  const publication = 'https://www.gov.uk/government/publications/kettles';
  const parts = [
    { address: FACTS.address, title: 'A' },
    { address: `${publication}/b`, title: 'B' },
  ];
  await library.publicationParts.list(store, { publication, parts, at: T0 });
  const words = { page: PAGE, hash: 'h', commitments: [quoteKey('We will.')] };
  await library.publicationParts.read(store, { publication, address: FACTS.address, title: 'A', at: T1, ...words });
  const twins = [{ note: noteId('n1'), span: { start: 2, end: 6 } }];
  await library.publicationParts.placeTwins(store, { page: PAGE, hash: 'h', twins });
  const pack = { id: 'kettles', title: 'Kettles', publisher: 'K', made: T0, taken: T1, checksum: 'c', counts: {} };
  await library.packs.takeIn(store, pack, SEEDS);
  const job = { id: 'job', wish: { by: 'address', path: '/a' }, title: '/a', started: T1, state: 'stopped' } as const;
  await library.imports.start(store, job, ['/a', '/b']);
  await store.finds.add({ key: 'k' as never, finds });
  await store.searchPieces.put({ id: 'p', json: '{}' });
}
