import { readerRecords } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentFind, CommitmentId, CorpusDocument, IsoDate, IsoInstant } from '@/lib/model';
import type { PageFacts, ProgressFind, QuoteSelector, ReaderChange, ReaderRows } from '@/lib/model';

import type { Changed, CorpusActs, StoredWords } from '../corpus/corpus-desk';
import { findStored } from './find-stored';
import { storedWords, withDocuments } from './read-asides';

/** What the acts need of the world. */
export interface ActNeeds {
  readonly store: Store;
  /** The page of the tab; none where the tab shows none of ours. */
  readonly page: () => PageFacts | undefined;
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  /** Told after each change: the page asks anew what its items are. */
  readonly changed: () => void;
  /** The words of a find, described on the page; nothing where the page does not answer. */
  readonly describe: (find: ProgressFind) => Promise<QuoteSelector | undefined>;
  readonly want: (commitment: StoredWords | undefined) => void;
}

/** So many commitments are offered to choose from. */
const MOST_OFFERED = 8;

/** The document that a page is, and the rows it takes to hold it: none where the corpus has it already. */
async function documentOf(
  store: Store,
  page: PageFacts,
  today: IsoDate,
): Promise<{ readonly document: CorpusDocument; readonly documents: readonly CorpusDocument[] }> {
  const [held] = await corpus.documentsAt(store, [page.address, `${page.address}/`]);
  if (held !== undefined) return { document: held, documents: [] };
  const document = readerRecords.document(page, today);
  return { document, documents: [document] };
}

async function stored(store: Store, ids: readonly CommitmentId[]): Promise<readonly StoredWords[]> {
  const records = await corpus.recordsFor(store, ids);
  const commitments = records.map(({ commitment }) => commitment);
  const documents = await corpus.documents(store, [...new Set(commitments.map(({ document }) => document))]);
  return withDocuments(commitments, documents).map(storedWords);
}

export function corpusActs({ store, page: pageNow, today, now, changed, describe, want }: ActNeeds): CorpusActs {
  const find = findStored(store);
  const keep = async (change: Omit<ReaderChange, 'at'>): Promise<Changed> => {
    const written = await mine.keep(store, { ...change, at: now() });
    if (!written.saved) return 'storage full';
    changed();
    return 'kept';
  };
  /** The rows that take a page's commitment into the corpus, and its id there. */
  const taken = async (find: CommitmentFind): Promise<{ id: CommitmentId; rows: ReaderRows }> => {
    if (find.known !== undefined) return { id: find.known, rows: {} };
    const page = pageNow();
    if (page === undefined) throw new PageGone();
    const { document, documents } = await documentOf(store, page, today);
    const commitment = readerRecords.commitment(find, { page, document, read: today });
    return { id: commitment.id, rows: { documents, commitments: [commitment] } };
  };
  return {
    giveView: async (commitment, view, reason) => {
      const [words] = await stored(store, [commitment]);
      const judgement = {
        commitment,
        by: 'reader',
        view,
        date: today,
        reason,
        given: now(),
        perParticipant: [],
      } as const;
      return keep({ what: 'view', about: words?.words ?? '', rows: { judgements: [judgement] } });
    },
    keepCommitment: async (find) => keep({ what: 'commitment', about: find.quote, rows: (await taken(find)).rows }),
    acceptEarlier: async (find, earlierId, relation) => {
      const [records] = await corpus.recordsFor(store, [earlierId]);
      if (records === undefined) return 'kept';
      const { id: later, rows } = await taken(find);
      const lineage = [readerRecords.lineage({ later, earlier: records.commitment, relation }, now())];
      return keep({ what: 'lineage', about: find.quote, rows: { ...rows, lineage } });
    },
    refuseEarlier: ({ quote }, commitment) =>
      keep({ what: 'refusal', about: quote, rows: { refused: [{ suggested: 'lineage', words: quote, commitment }] } }),
    acceptAnswer: async (progress, commitment, stance) => {
      const page = pageNow();
      if (page === undefined) throw new PageGone();
      const selector = (await describe(progress)) ?? bareSelector(progress);
      const said = { for: commitment, stance, tier: 2, selector, at: now() } as const;
      const evidence = [readerRecords.evidence(said, page, today)];
      return keep({ what: 'answer', about: progress.quote, rows: { evidence } });
    },
    refuseAnswer: ({ quote }, commitment) =>
      keep({ what: 'refusal', about: quote, rows: { refused: [{ suggested: 'answer', words: quote, commitment }] } }),
    addName: async (name) => {
      const page = pageNow();
      if (page === undefined) throw new PageGone();
      return keep({ what: 'name', about: name.words, rows: { entities: [readerRecords.entity(name, page, today)] } });
    },
    notAName: (name) => keep({ what: 'not a name', about: name.words, rows: { notNames: [name] } }),
    addAlias: (entity, text) => keep({ what: 'alias', about: text, rows: { aliases: [{ entity, text }] } }),
    keepEvidence: (clip, { commitment, ...said }) => {
      want(undefined);
      const record = { ...said, for: commitment, selector: clip.selector, at: now() };
      const evidence = [readerRecords.evidence(record, clip.facts, today)];
      return keep({ what: 'evidence', about: clip.selector.exact, rows: { evidence }, clip: clip.id });
    },
    keepMarked: async (clip, strength) => {
      const { document, documents } = await documentOf(store, clip.facts, today);
      const commitment = readerRecords.marked(clip, strength, { page: clip.facts, document, read: today });
      const rows = { documents, commitments: [commitment] };
      return keep({ what: 'commitment', about: clip.selector.exact, rows, clip: clip.id });
    },
    dropClip: (clip) => keep({ what: 'clip dropped', about: clip.selector.exact, rows: {}, clip: clip.id }),
    findCommitments: async (words, clip) => {
      if (words.trim() !== '') return stored(store, await find(words, MOST_OFFERED));
      const { commitments } = await corpus.alike(store, [clip.selector.exact]);
      return stored(
        store,
        commitments.slice(0, MOST_OFFERED).map(({ id }) => id),
      );
    },
    wantEvidence: (commitment) => void stored(store, [commitment]).then(([one]) => want(one)),
    takeBack: async () => {
      await mine.takeBack(store);
      changed();
    },
  };
}

/** Where the page does not describe the words: they alone, found again only if nothing else says the same. */
function bareSelector({ quote, start, end, heading }: ProgressFind): QuoteSelector {
  const position = { start, end };
  const headings = heading === undefined ? [] : [heading];
  return { exact: quote, prefix: '', suffix: '', position, codePoints: position, headings };
}

/** The tab shows another page by now. */
class PageGone extends Error {
  override readonly name = 'PageGone';
  constructor() {
    super('The page is no longer there. Open it again, and try once more.');
  }
}
