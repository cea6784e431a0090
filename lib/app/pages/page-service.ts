import { drafts, finds, notes } from '@/lib/db';
import { StorageFull } from '@/lib/model';
import type { Analysed, Analysis, AnalysisKey, CardFacts, FindId, Finds, IsoInstant } from '@/lib/model';
import type { KeptBecause } from '@/lib/model';
import type { NoteId, NoteLink, NotePage, OutlinedText, PageFacts, PageKey, PlacedNote } from '@/lib/model';
import type { PartNamed, QuoteSelector, RankAsked, RankedPassage, Reading, Settings, Visit, Wish } from '@/lib/model';
import { startDraft } from '@/lib/notes';
import { asFound, decide, publicationOf } from '@/lib/page';

import { notesBeside } from '../publications/notes-beside';
import { placeTwins } from '../publications/place-twins';
import { rememberContents, rememberListed, rememberPart } from '../publications/remember-parts';
import { rankPassages } from '../look-for/rank-passages';
import { followSearch } from '../search/follow-search';
import type { SearchFollowed } from '../search/follow-search';
import { readEdition, readSaidOfFinds } from '../said/read-said';
import { aboutFind } from './about-find';
import { cardFacts } from './card-facts';
import { finderFile } from './finder-file';
import { identifyPage } from './identify-page';
import { keepPage, mayKeep, rememberReading } from './keep-pages';
import { knowledge } from './knowledge';
import type { Knowledge, Shipped } from './knowledge';
import { laterWrites } from './later-writes';
import { linkedFinds } from '../said/linked-finds';
import { placeNotes } from './place-notes';
import { readFirst, readPage, toldBefore, toldOfAddress } from './read-page';
import { readerWishes } from './reader-wishes';
import type { ReaderWishes } from './reader-wishes';

interface Begun {
  readonly id: NoteId;
  /** Settles once the draft is in the store. */
  readonly saved: Promise<void>;
}

/** What the extension does for a page: finds, remembers, tells. */
export interface PageService extends ReaderWishes {
  /** Opens the store and plants the seeds. */
  open(): Promise<void>;
  /** From now on the search index grows whenever what can be searched has changed. */
  followSearch(told: SearchFollowed): Promise<void>;
  analyse(page: PageFacts, reading: Reading): Promise<Analysis>;
  /**
   * The same, if the reader wants such a page read; else why not. The page's own settings may not have come yet. Of a long
   * page that was not read before only its beginning: then all of it is to be asked for.
   */
  analyseIfWanted(page: PageFacts, reading: Reading, wanted: Wanted): Promise<Analysed>;
  /** Whether what was found on a page is kept, which its answer did not wait for. @throws what the writing failed of */
  isKept(analysis: AnalysisKey): Promise<boolean>;
  /** Which page this is, as far as its words bear out what it says of itself. */
  identify(page: PageFacts, reading: Reading): Promise<PageFacts>;
  /** Finds everything in a text that no page shows. */
  findIn(page: PageFacts, reading: Reading): Promise<Finds>;
  /** The passages that may say what became of a commitment, of texts that come along and of kept pages. */
  rankPassages(asked: RankAsked): Promise<readonly RankedPassage[]>;
  /** Keeps a page's words: the reader saved it or wrote on it. */
  keepPage(page: PageFacts, reading: Reading, because: KeptBecause): Promise<null>;
  cardOf(analysis: AnalysisKey, find: FindId, page: PageFacts): Promise<CardFacts | null>;
  /** The words of one note of this page, for its open card. */
  noteOf(page: PageKey, note: NoteId): Promise<CardFacts | null>;
  /** What a tab shows, with what its page is a part of; remembers what a landing page lists that is only offered. */
  visited(visit: Visit): Promise<Visit>;
  /** Remembers the parts that a guide names. */
  takeContents(page: PageFacts, parts: readonly PartNamed[]): Promise<null>;
  /** How many notes are to be looked for on a page: its own, and those of other parts of its publication. */
  countNotes(page: PageKey): Promise<number>;
  /** Finds the notes of a page in its text, keeps where they stand, and tells it; of notes of other parts it only keeps it. */
  placeNotes(page: PageKey, on: OutlinedText): Promise<readonly PlacedNote[]>;
  startNote(page: NotePage, selector: QuoteSelector, links?: readonly NoteLink[]): Begun;
}

interface Wanted {
  readonly wish: Wish;
  readonly settings: Settings;
}

/** What only an entrypoint can give. */
export interface PageServiceNeeds {
  readonly shipped: Shipped;
  readonly now: () => IsoInstant;
  readonly newId: () => string;
}

export function openPageService({ shipped, now, newId }: PageServiceNeeds): PageService {
  const finder = finderFile(shipped.finder);
  const opened = knowledge(shipped, finder);
  const writes = laterWrites();
  const knows = async (): Promise<Knowledge> => {
    await writes.ended();
    return opened();
  };
  /** What a page is told of what was found on it. */
  const told = async (
    { store }: Knowledge,
    page: PageFacts,
    { key, finds: found }: Pick<Analysis, 'key' | 'finds'>,
  ): Promise<Analysis> => {
    const [became, edition] = await Promise.all([readSaidOfFinds(store, found, page), readEdition(store)]);
    const signs = Object.entries(became).map(([id, { sign, headline }]) => [id, { sign, headline }]);
    // the day of a pack is told with what the pack says, and is nobody else's
    const own = Object.values(became).filter(({ pack }) => pack === undefined);
    const asOf = own.reduce((last, one) => (one.asOf > last ? one.asOf : last), edition);
    return { key, finds: found, signs: Object.fromEntries(signs), asOf, page };
  };
  const identified = (known: Knowledge, said: PageFacts, { text }: Reading): Promise<PageFacts> =>
    identifyPage(known.store, said, { text, at: now() });
  /** Which page it is, and what the store says of it; of its address, which it rarely changes, that is asked meanwhile. */
  const toldOf = async (known: Knowledge, said: PageFacts, reading: Reading) => {
    const { address } = asFound(said);
    const ofAddress = toldOfAddress(known, address);
    // a fault is told where it is awaited
    ofAddress.catch(() => undefined);
    const page = await identified(known, said, reading);
    return { page, before: toldBefore(known, page, page.address === address ? ofAddress : undefined) };
  };
  const wholly = async (...[known, page, reading, before]: Parameters<typeof readPage>): Promise<Analysis> => {
    const { key, keep, ...read } = await readPage(known, page, reading, before);
    const at = now();
    writes.begin(key, async () => {
      await rememberReading(known.store, { facts: page, reading, ...read }, at);
      await rememberPart(known.store, { facts: page, reading, ...read }, at);
      // kept last: where the finds are, the rest is
      await keep();
    });
    return told(known, page, { key, finds: read.finds });
  };
  return {
    async analyse(said, reading) {
      const known = await knows();
      const { page, before } = await toldOf(known, said, reading);
      return wholly(known, page, reading, before);
    },
    async analyseIfWanted(said, reading, { wish, settings }) {
      const because = decide(said, settings, wish);
      if (because !== 'read') return { because };
      finder.expect();
      const known = await knows();
      const { page, before } = await toldOf(known, said, reading);
      const first = await readFirst(known, page, reading, before);
      if (first !== undefined) return { analysis: await told(known, page, first), part: 'first' };
      return { analysis: await wholly(known, page, reading, before), part: 'whole' };
    },
    ...readerWishes(knows, { now, newId }),
    async open() {
      await knows();
    },
    async followSearch(told) {
      const { store, areas } = await knows();
      await areas;
      followSearch(store, told);
    },
    async isKept(analysis) {
      const { store } = await opened();
      await writes.of(analysis);
      return (await finds.of(store, analysis)) !== undefined;
    },
    async identify(page, reading) {
      return identified(await knows(), page, reading);
    },
    async findIn(page, reading) {
      const read = await readPage(await knows(), page, reading);
      await read.keep();
      return read.finds;
    },
    async rankPassages(asked) {
      const { store } = await knows();
      return rankPassages(store, asked);
    },
    async keepPage(said, reading, because) {
      const known = await knows();
      const page = await identified(known, said, reading);
      // asked first: of a page that was forgotten, nothing is found anew
      if (!(await mayKeep(known.store, page, because))) return null;
      const read = await readPage(known, page, reading);
      await read.keep();
      await keepPage(known.store, { facts: page, reading, ...read }, { because, at: now() });
      return null;
    },
    async cardOf(analysis, find, page) {
      const { store } = await knows();
      const kept = await finds.of(store, analysis);
      if (kept === undefined) return null;
      const one = { commitments: kept.commitments.filter(({ id }) => id === find) };
      const linked = await linkedFinds(store, { ...kept, ...one }, page);
      const said = await readSaidOfFinds(store, linked, page);
      const about = await aboutFind(store, kept, find, page);
      return cardFacts(kept, find, { about, said: said[find] }) ?? null;
    },
    async noteOf(page, id) {
      const { store } = await knows();
      const note = await notes.get(store, id);
      // a page is told of its own notes only
      return note?.page.key === page ? { kind: 'note', body: note.body, changed: note.changed } : null;
    },
    async visited(visit) {
      const publication = visit.page && publicationOf(visit.page);
      if (visit.page === undefined || publication === undefined) return visit;
      const page = { ...visit.page, publication };
      if (visit.because === 'offered') {
        const { store } = await knows();
        await rememberListed(store, page, now());
      }
      return { ...visit, page };
    },
    async takeContents(page, parts) {
      const { store } = await knows();
      await rememberContents(store, page, { parts, at: now() });
      return null;
    },
    async countNotes(page) {
      const { store } = await knows();
      const here = await notes.on(store, page);
      const beside = await notesBeside(store, page);
      return here.length + beside.length;
    },
    async placeNotes(page, on) {
      const { store } = await knows();
      const placed = await placeNotes(store, page, on);
      await placeTwins(store, page, on.text);
      return placed;
    },
    startNote(page, selector, links = []) {
      const id = newId() as NoteId;
      const empty = startDraft({ id, page, selector, at: now() });
      const draft = links.length > 0 ? { ...empty, links } : empty;
      const saved = knows().then(async ({ store }) => {
        const written = await drafts.save(store, draft);
        if (!written.saved) throw new StorageFull();
      });
      return { id, saved };
    },
  };
}
