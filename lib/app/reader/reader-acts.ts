import { readerRecords } from '@/lib/corpus';
import { corpus, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Clip, CommitmentFind, CommitmentId, CorpusDocument, EntityId, EntityType, EvidenceId } from '@/lib/model';
import type { DescribedWords, Finds, IsoDate, IsoInstant, JudgedAs, LineageSuggestion, PageFacts } from '@/lib/model';
import type { ProgressFind, QuoteSelector, ReaderChange, ReaderRows, Relation, Span, Stance } from '@/lib/model';
import type { StoredWords, Strength, Changed, ClipSaid, OfCommitment, RecordSaid, SearchTold } from '@/lib/model';
import { pageKey } from '@/lib/page';

import type { findStored } from '../search/find-stored';
import { readHeld, storedWords } from '../said/stored-words';
import { correctionActs } from './correction-acts';
import { NotStored, PageGone } from './gone';
import { passageActs } from './passage-acts';

/** What the acts need of the world. */
export interface ActNeeds {
  readonly store: Store;
  /** The page of the tab; none where the tab shows none of ours. */
  readonly page: () => PageFacts | undefined;
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  /** Told after each change: the page asks anew what its items are. */
  readonly changed: () => void;
  /** What was found on the page of the tab. */
  readonly finds: () => Finds | undefined;
  /** Words of the page, described there; nothing where the page does not answer. */
  readonly describe: (span: Span) => Promise<DescribedWords | undefined>;
  readonly want: (commitment: StoredWords | undefined) => void;
}

/** What is looked for. */
const SCOPE = 'What became of this commitment';
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
  return (await readHeld(store, ids)).map(storedWords);
}

/** Everything that a reader does to the corpus: each is one change, and can be taken back. */
export function readerActs({ store, page: pageNow, finds, today, now, changed, describe, want }: ActNeeds) {
  /** The index of the search is loaded with the first words that are looked for. */
  let finding: ReturnType<typeof findStored> | undefined;
  const find: typeof finding = async (words, most) => {
    const search = await import('../search/find-stored');
    finding ??= search.findStored(store);
    return finding(words, most);
  };
  const save = async (change: Omit<ReaderChange, 'at'>): Promise<Changed> => {
    const written = await mine.keep(store, { ...change, at: now() });
    if (!written.saved) return 'storage full';
    changed();
    return 'saved';
  };
  const pageHere = (): PageFacts => {
    const page = pageNow();
    if (page === undefined) throw new PageGone();
    return page;
  };
  /** The stored commitment, and the rows that store it where it was only found on the page. */
  const taken = async (
    of: OfCommitment,
    at?: PageFacts,
  ): Promise<{ readonly id: CommitmentId; readonly words: string; readonly rows: ReaderRows }> => {
    if (typeof of === 'string') {
      const [words] = await stored(store, [of]);
      return { id: of, words: words?.words ?? '', rows: {} };
    }
    if (of.known !== undefined) return { id: of.known, words: of.quote, rows: {} };
    const page = at ?? pageHere();
    const { document, documents } = await documentOf(store, page, today);
    const commitment = readerRecords.commitment(of, { page, document, read: today });
    return { id: commitment.id, words: of.quote, rows: { documents, commitments: [commitment] } };
  };
  return {
    ...correctionActs({ store, page: pageHere, finds, now, save, describe }),
    giveView: async (of: OfCommitment, view: JudgedAs, reason: string) => {
      const { id: commitment, words, rows } = await taken(of);
      const given = { by: 'reader', date: today, given: now(), perParticipant: [] } as const;
      return save({
        what: 'view',
        about: words,
        rows: { ...rows, judgements: [{ ...given, commitment, view, reason }] },
      });
    },
    saveCommitment: async (of: CommitmentFind) =>
      save({ what: 'commitment', about: of.quote, rows: (await taken(of)).rows }),
    /**
     * @param is what the stored one is to that of the page
     * @throws NotStored where it is not stored any more
     */
    acceptRelated: async (
      of: CommitmentFind,
      { other, is }: Pick<LineageSuggestion, 'other' | 'is'>,
      relation: Relation,
    ): Promise<Changed> => {
      const [records] = await corpus.recordsFor(store, [other]);
      if (records === undefined) throw new NotStored();
      const { id, rows } = await taken(of);
      const [mine] = rows.commitments ?? (await corpus.recordsFor(store, [id])).map(({ commitment }) => commitment);
      const [later, earlier] = is === 'earlier' ? [id, records.commitment] : [other, mine];
      if (earlier === undefined) throw new NotStored();
      const lineage = [readerRecords.lineage({ later, earlier, relation }, now())];
      return save({ what: 'lineage', about: of.quote, rows: { ...rows, lineage } });
    },
    refuseRelated: ({ quote: words }: CommitmentFind, commitment: CommitmentId) =>
      save({ what: 'refusal', about: words, rows: { refused: [{ suggested: 'lineage', words, commitment }] } }),
    acceptAnswer: async (progress: ProgressFind, commitment: CommitmentId, stance: Stance) => {
      const page = pageHere();
      const selector = (await describe(progress))?.selector ?? bareSelector(progress);
      const said = { for: commitment, stance, tier: 2, selector, at: now() } as const;
      const evidence = [readerRecords.evidence(said, page, today)];
      return save({ what: 'answer', about: progress.quote, rows: { evidence } });
    },
    refuseAnswer: ({ quote: words }: ProgressFind, commitment: CommitmentId) =>
      save({ what: 'refusal', about: words, rows: { refused: [{ suggested: 'answer', words, commitment }] } }),
    addName: async (name: { readonly words: string; readonly type: EntityType }) =>
      save({ what: 'name', about: name.words, rows: { entities: [readerRecords.entity(name, pageHere(), today)] } }),
    notAName: (name: { readonly words: string; readonly type: EntityType }) =>
      save({ what: 'not a name', about: name.words, rows: { notNames: [name] } }),
    addAlias: (entity: EntityId, text: string) =>
      save({ what: 'alias', about: text, rows: { aliases: [{ entity, text }] } }),
    saveEvidence: (clip: Clip, { commitment, ...said }: ClipSaid) => {
      want(undefined);
      const record = { ...said, for: commitment, selector: clip.selector, at: now() };
      const evidence = [readerRecords.evidence(record, clip.facts, today)];
      return save({ what: 'evidence', about: clip.selector.exact, rows: { evidence }, clip: clip.id });
    },
    /** A record from anywhere: no page of it need be open. */
    addRecord: async (of: OfCommitment, { publisher, ...said }: RecordSaid) => {
      const { id, rows } = await taken(of);
      const record = { ...said, publisher, title: publisher, for: id, at: now() };
      const evidence = [readerRecords.outside(record, today)];
      return save({ what: 'evidence', about: said.shows, rows: { ...rows, evidence } });
    },
    /** A finished search of the reader's own that found nothing. */
    recordSearch: async (of: OfCommitment, where: string, words: readonly string[], told: SearchTold = {}) => {
      const { id, words: about, rows } = await taken(of, told.page);
      const [records] = await corpus.recordsFor(store, [id]);
      const promised = (records?.commitment ?? rows.commitments?.[0])?.sources[0]?.date ?? today;
      const { from = promised, note } = told;
      const said = { for: id, scope: SCOPE, where, words, from, at: now(), ...(note === undefined ? {} : { note }) };
      const searched = [readerRecords.searched(said, today)];
      return save({ what: 'search', about, rows: { ...rows, searched } });
    },
    ...passageActs({ store, taken, save, today, now, changed }),
    /** From now on it stands in the list of what is watched; one that was only found is stored with it. */
    watch: async (of: OfCommitment, since: IsoInstant = now()): Promise<Changed> => {
      const { id, words, rows } = await taken(of);
      return save({ what: 'watched', about: words, rows: { ...rows, watched: [{ id, since }] } });
    },
    stopWatching: (id: CommitmentId, about: string): Promise<Changed> =>
      save({ what: 'no longer watched', about, rows: {}, takesOut: [{ from: 'watched', id }] }),
    takeOut: (from: 'evidence' | 'searched', id: EvidenceId, about: string) =>
      save({
        what: from === 'evidence' ? 'record taken out' : 'search taken out',
        about,
        rows: {},
        takesOut: [{ from, id }],
      }),
    saveMarked: async (clip: Clip, strength: Strength) => {
      const { document, documents } = await documentOf(store, clip.facts, today);
      const commitment = readerRecords.marked(clip, strength, { page: clip.facts, document, read: today });
      const rows = { documents, commitments: [commitment] };
      // who marks these words says that they are one, whatever was said before
      const said = await mine.corrections.on(store, pageKey(clip.facts));
      const takesOut = said
        .filter(({ says, selector }) => says.is === 'not one' && selector.exact === clip.selector.exact)
        .map(({ id }) => ({ from: 'corrections', id }) as const);
      return save({ what: 'commitment', about: clip.selector.exact, rows, clip: clip.id, takesOut });
    },
    dropClip: (clip: Clip) => save({ what: 'clip dropped', about: clip.selector.exact, rows: {}, clip: clip.id }),
    /** Stored commitments that hold these words; for none, those that are about what the clip is about. */
    findCommitments: async (words: string, clip: Clip): Promise<readonly StoredWords[]> => {
      if (words.trim() !== '') return stored(store, await find(words, MOST_OFFERED));
      const { commitments } = await corpus.alike(store, [clip.selector.exact]);
      return stored(
        store,
        commitments.slice(0, MOST_OFFERED).map(({ id }) => id),
      );
    },
    /** The next clip is to be evidence for this one; one that was only found is stored first. */
    wantEvidence: async (commitment: CommitmentId): Promise<void> => {
      const [one] = await stored(store, [commitment]);
      want(one);
    },
    takeBack: async (): Promise<void> => {
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
