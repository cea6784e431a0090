import * as fc from 'fast-check';

import { readerRecords } from '@/lib/corpus';
import { library, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { RELATIONS, STANCES, STRENGTHS, TIERS, VIEWS, pageDocumentId } from '@/lib/model';
import type {
  Clip,
  ClipId,
  CommitmentFind,
  CommitmentId,
  CorpusDocument,
  Evidence,
  EvidenceId,
  FindId,
  IsoDate,
  IsoInstant,
  PageFacts,
  QuoteSelector,
  ReaderRows,
  Searched,
  TakenPack,
} from '@/lib/model';
import { pageKey } from '@/lib/page';
import { SEEDS } from '@/seeds/corpus';

const TODAY = '2026-11-24' as IsoDate;
const OTHER_PACK = 'another-pack';

/** Words as pages have them: none, plain, in other letters, with signs that mean something elsewhere. */
const words = fc.constantFrom('', 'Mend the kettle', '“Ty̆” <b>a&b</b>', 'شاي', '  two  spaces ', '‘’', 'x'.repeat(300));
const someWords = words.filter((one) => one.trim() !== '');
/** Paths that an address of GOV.UK may have, and that only a hostile page would have. */
const path = fc.constantFrom(
  '/government/news/a-kettle',
  "/it's-done(1)",
  '/caf%C3%A9,tea;v=1',
  '/a+b@c!$&*=~',
  `/${'long'.repeat(100)}`,
  '',
);

const facts: fc.Arbitrary<PageFacts> = fc
  .record({
    path,
    contentId: fc.option(fc.uuid(), { nil: undefined }),
    kind: fc.constantFrom('news_story', ''),
    kindShown: fc.constantFrom('News story', ''),
    title: words,
    published: fc.constantFrom(undefined, '2024-03-04' as IsoDate),
    updated: fc.constantFrom(undefined, '2025-03-04' as IsoDate),
    publisher: fc.constantFrom(undefined, '', 'Home Office'),
  })
  .map(({ path: at, contentId, published, updated, publisher, ...said }) => ({
    ...said,
    address: `https://www.gov.uk${at}`,
    locale: 'en',
    verdict: 'annotate',
    reason: '',
    attachments: [],
    ...(contentId === undefined ? {} : { contentId }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(publisher === undefined ? {} : { publisher }),
  }));

const nowhere = { start: 0, end: 0 };
const find: fc.Arbitrary<CommitmentFind> = fc
  .record({
    quote: someWords,
    strength: fc.constantFrom(...STRENGTHS),
    actors: fc.array(
      fc.record({
        words,
        entityIds: fc.subarray([
          ...SEEDS.entities.slice(0, 2).map(({ id }) => id),
          'organisation/only-the-lists-know-it' as (typeof SEEDS.entities)[number]['id'],
          'person/őze-ñandú' as (typeof SEEDS.entities)[number]['id'],
        ]),
      }),
      { maxLength: 2 },
    ),
    action: words,
    conditions: fc.array(someWords, { maxLength: 1 }),
    deadline: fc.constantFrom(
      undefined,
      { words: 'by May', to: '2025-05-31' as IsoDate },
      { words: 'soon' },
      { words: 'before the next meeting', event: 'the next meeting' },
    ),
  })
  .map(({ action, conditions, deadline, ...said }) => ({
    ...nowhere,
    ...said,
    id: 'f' as FindId,
    trigger: { ...nowhere, words: 'will' },
    action: { ...nowhere, words: action },
    conditions: conditions.map((one) => ({ ...nowhere, words: one })),
    why: 'will',
    ...(deadline === undefined ? {} : { deadline: { ...nowhere, ...deadline } }),
  }));

/** One thing that a reader may do to the corpus. A number chooses among the commitments that there are by then. */
const step = fc.oneof(
  fc.record({ does: fc.constant('keeps a page'), facts, finds: fc.array(find, { maxLength: 3 }) }),
  fc.record({ does: fc.constant('saves a commitment'), facts, find }),
  fc.record({ does: fc.constant('marks words'), facts, quote: someWords, strength: fc.constantFrom(...STRENGTHS) }),
  fc.record({ does: fc.constant('gives a view'), on: fc.nat(9), view: fc.constantFrom(...VIEWS), reason: words }),
  fc.record({
    does: fc.constant('adds evidence'),
    on: fc.nat(9),
    facts,
    stance: fc.constantFrom(...STANCES),
    tier: fc.constantFrom(...TIERS),
    quote: someWords,
    date: fc.constantFrom(undefined, '2025', '2025-06', '2025-06-30'),
  }),
  fc.record({ does: fc.constant('accepts'), later: fc.nat(9), earlier: fc.nat(9), as: fc.constantFrom(...RELATIONS) }),
  fc.record({ does: fc.constant('adds a name'), facts, words: someWords }),
  fc.record({ does: fc.constant('says of words'), words: someWords, on: fc.nat(9) }),
  fc.record({
    does: fc.constant('looks in vain'),
    on: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
    scope: someWords,
  }),
  fc.record({ does: fc.constant('takes in a pack') }),
  fc.record({ does: fc.constant('takes the pack out') }),
  fc.record({ does: fc.constant('lets a page go'), which: fc.nat(9) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** What a reader may have done before a pack is written, one step after the other. */
export const history = fc.array(step, { maxLength: 14, size: 'max' });

function selectorOf(exact: string): QuoteSelector {
  const span = { start: 0, end: exact.length };
  return { exact, prefix: '', suffix: '', position: span, codePoints: span, headings: [] };
}

const [commitment] = SEEDS.commitments;
const [document] = SEEDS.documents;
if (commitment === undefined || document === undefined) throw new Error('the seeds hold commitments and documents');

const OTHERS_DOCUMENT: CorpusDocument = { ...document, id: 'document/of-another-pack' as CorpusDocument['id'] };
const OTHERS = { ...commitment, id: 'commitment/of-another-pack' as CommitmentId, document: OTHERS_DOCUMENT.id };
const record = (id: string, on: CommitmentId, corrects?: string): Evidence => ({
  id: `evidence/${id}` as EvidenceId,
  for: [on],
  stance: 'supports',
  tier: 3,
  independent: true,
  confidence: 'high',
  shows: 'It was mended.',
  source: { publisher: 'Audit Office', title: 'Kettles', date: '2025' },
  ...(corrects === undefined ? {} : { corrects: `evidence/${corrects}` as EvidenceId }),
});
const PACK: TakenPack = {
  id: OTHER_PACK,
  title: 'Another pack',
  publisher: 'Somebody else',
  made: '2026-11-01T10:00:00.000Z' as IsoInstant,
  taken: '2026-11-01T10:00:00.000Z' as IsoInstant,
  checksum: '',
  counts: {},
};
/** Records on a commitment of its own and on a shipped one; one corrects what is said of another commitment. */
const PACKED = {
  entities: [],
  documents: [OTHERS_DOCUMENT],
  commitments: [OTHERS],
  evidence: [record('theirs', OTHERS.id), record('theirs-corrected', commitment.id, 'theirs')],
  searched: [],
  lineage: [
    {
      later: commitment.id,
      relation: 'restates',
      earlier: OTHERS.id,
      earlierDocument: OTHERS_DOCUMENT.id,
      note: '',
      confidence: 'low',
      sources: commitment.sources,
    },
  ],
  judgements: [],
} as const;

/** Does what a reader does in the panel and on the Search page. */
async function take(store: Store, doing: Step, turn: number): Promise<void> {
  const at = `2026-11-24T10:00:${String(turn).padStart(2, '0')}.000Z` as IsoInstant;
  const all = await store.commitments.toArray();
  /** One of the last few, half of the time: what the reader added is found there, and packs' too. */
  const chosen = (number: number) => {
    const own = all.filter(({ origin }) => origin !== 'seed');
    const among = own.length > 0 && number % 2 === 0 ? own : all;
    const one = among[Math.floor(number / 2) % among.length];
    if (one === undefined) throw new Error('the store holds commitments');
    return one;
  };
  const keep = async (rows: ReaderRows): Promise<unknown> => mine.keep(store, { what: 'view', about: '', at, rows });
  switch (doing.does) {
    case 'keeps a page': {
      const page = doing.facts;
      const key = pageKey(page);
      const of = { ...readerRecords.document(page, TODAY), id: pageDocumentId(key) };
      await library.keptPages.keep(store, {
        page: { page: key, facts: page, because: 'imported', kept: at },
        hash: 'h',
        reading: { text: '', headings: [] },
        finds: { mentions: [], commitments: [], progress: [] },
        commitments: doing.finds.map((one) => readerRecords.commitment(one, { page, document: of, read: TODAY })),
      });
      return;
    }
    case 'saves a commitment': {
      const of = readerRecords.document(doing.facts, TODAY);
      const place = { page: doing.facts, document: of, read: TODAY };
      await keep({ documents: [of], commitments: [readerRecords.commitment(doing.find, place)] });
      return;
    }
    case 'marks words': {
      const page = doing.facts;
      // the page may be kept: then the corpus has its document already
      const [held] = await store.documents.where('address').equals(page.address).toArray();
      const of = held ?? readerRecords.document(page, TODAY);
      const clip: Clip = {
        id: 'clip' as ClipId,
        wish: 'commitment',
        page: { key: pageKey(page), address: page.address, title: page.title, textHash: 'h' },
        facts: page,
        selector: selectorOf(doing.quote),
        made: at,
      };
      const marked = readerRecords.marked(clip, doing.strength, { page, document: of, read: TODAY });
      await keep({ documents: held === undefined ? [of] : [], commitments: [marked] });
      return;
    }
    case 'gives a view': {
      const { view, reason } = doing;
      const { id } = chosen(doing.on);
      const judgement = {
        commitment: id,
        by: 'reader',
        view,
        date: TODAY,
        reason,
        given: at,
        perParticipant: [],
      } as const;
      await keep({ judgements: [judgement] });
      return;
    }
    case 'adds evidence': {
      const { stance, tier, quote, date } = doing;
      const said = { for: chosen(doing.on).id, stance, tier, selector: selectorOf(quote), at };
      await keep({ evidence: [readerRecords.evidence({ ...said, ...(date && { date }) }, doing.facts, TODAY)] });
      return;
    }
    case 'accepts':
      await keep({
        lineage: [
          readerRecords.lineage(
            { later: chosen(doing.later).id, earlier: chosen(doing.earlier), relation: doing.as },
            at,
          ),
        ],
      });
      return;
    case 'adds a name':
      await keep({
        entities: [readerRecords.entity({ words: doing.words, type: 'organisation' }, doing.facts, TODAY)],
      });
      return;
    case 'says of words':
      await keep({
        aliases: [{ entity: SEEDS.entities[0]?.id ?? ('' as never), text: doing.words }],
        notNames: [{ words: doing.words, type: 'person' }],
        refused: [{ suggested: 'lineage', words: doing.words, commitment: chosen(doing.on).id }],
      });
      return;
    case 'looks in vain': {
      const searched: Searched = {
        id: `searched/${turn}` as EvidenceId,
        for: [...new Set(doing.on.map((number) => chosen(number).id))],
        scope: doing.scope,
        from: '2024',
        asOf: TODAY,
      };
      await store.searched.put({ ...searched, origin: 'reader' });
      return;
    }
    case 'takes in a pack':
      await library.packs.takeIn(store, PACK, PACKED);
      return;
    case 'takes the pack out':
      await library.packs.remove(store, OTHER_PACK);
      return;
    case 'lets a page go': {
      const pages = await library.keptPages.all(store);
      const page = pages[doing.which % Math.max(1, pages.length)];
      if (page !== undefined) await library.keptPages.forget(store, page.page);
    }
  }
}

/** Empties a store of everything but the seeds, and does in it what a reader did. */
export async function live(store: Store, steps: readonly Step[]): Promise<void> {
  await library.forget.everything(store);
  for (const [turn, doing] of steps.entries()) await take(store, doing, turn);
}
