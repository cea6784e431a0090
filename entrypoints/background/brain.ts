import { cardFacts, signsOf } from '@/lib/corpus';
import { corpus, drafts, finds, notes } from '@/lib/db';
import { StorageFull, londonDay } from '@/lib/model';
import type { Analysis, AnalysisKey, CardFacts, CommitmentFind, FindId, Finds, IsoInstant } from '@/lib/model';
import type { KeptBecause } from '@/lib/model';
import type { NoteId, NoteLink, NotePage, NotePlace, PageFacts, PageKey } from '@/lib/model';
import type { QuoteSelector, Reading } from '@/lib/model';
import { startDraft } from '@/lib/notes';

import { aboutFind } from './about-find';
import { keepPage, mayKeep, rememberReading } from './keep-pages';
import { knowledge } from './knowledge';
import { readPage } from './read-page';
import { readerWishes } from './reader';
import type { ReaderWishes } from './reader';

interface Begun {
  readonly id: NoteId;
  /** Settles once the draft is in the store. */
  readonly saved: Promise<void>;
}

/** What the background does for a page: finds, remembers, tells. */
export interface Brain extends ReaderWishes {
  wake(): Promise<void>;
  analyse(page: PageFacts, reading: Reading): Promise<Analysis>;
  /** Finds everything in a text that no page shows. */
  findIn(page: PageFacts, reading: Reading): Promise<Finds>;
  /** Keeps a page's words: the reader saved it or wrote on it. */
  keepPage(page: PageFacts, reading: Reading, because: KeptBecause): Promise<null>;
  cardOf(analysis: AnalysisKey, find: FindId, page: PageFacts): Promise<CardFacts | null>;
  placesOf(page: PageKey, address?: string): Promise<readonly NotePlace[]>;
  place(placements: Parameters<typeof notes.place>[1]): Promise<null>;
  startNote(page: NotePage, selector: QuoteSelector, links?: readonly NoteLink[]): Begun;
}

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;

const knownOf = (found: readonly CommitmentFind[]) =>
  found.flatMap(({ known }) => (known === undefined ? [] : [known]));

export function openBrain(): Brain {
  const knows = knowledge();
  return {
    ...readerWishes(knows),
    async wake() {
      await knows();
    },
    async analyse(page, reading) {
      const known = await knows();
      const { key, finds: found } = await readPage(known, page, reading);
      await rememberReading(known.store, { facts: page, reading, finds: found }, now());
      const records = await corpus.recordsFor(known.store, knownOf(found.commitments));
      return { key, finds: found, signs: signsOf(found, records, londonDay(Date.now())) };
    },
    async findIn(page, reading) {
      const read = await readPage(await knows(), page, reading);
      return read.finds;
    },
    async keepPage(page, reading, because) {
      const known = await knows();
      // asked first: of a page that was forgotten, nothing is found anew
      if (!(await mayKeep(known.store, page, because))) return null;
      const { finds: found } = await readPage(known, page, reading);
      await keepPage(known.store, { facts: page, reading, finds: found }, { because, at: now() });
      return null;
    },
    async cardOf(analysis, find, page) {
      const { store } = await knows();
      const found = await finds.of(store, analysis);
      if (found === undefined) return null;
      const records = await corpus.recordsFor(store, knownOf(found.commitments.filter(({ id }) => id === find)));
      const about = await aboutFind(store, found, find, page);
      return cardFacts(found, find, { record: records[0], asOf: londonDay(Date.now()), ...about }) ?? null;
    },
    async placesOf(page, address) {
      const { store } = await knows();
      if (address !== undefined) await notes.adopt(store, { key: page, address });
      const here = await notes.on(store, page);
      return here.map(({ id, selector }) => ({ id, selector }));
    },
    async place(placements) {
      const { store } = await knows();
      await notes.place(store, placements);
      return null;
    },
    startNote(page, selector, links = []) {
      const id = crypto.randomUUID() as NoteId;
      const empty = startDraft({ id, page, selector, at: new Date().toISOString() as IsoInstant });
      const draft = links.length > 0 ? { ...empty, links } : empty;
      const saved = knows().then(async ({ store }) => {
        const written = await drafts.save(store, draft);
        if (!written.saved) throw new StorageFull();
      });
      return { id, saved };
    },
  };
}
