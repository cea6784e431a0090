import { pageDocumentId } from '@/lib/model';
import type { CorpusCommitment, CorpusDocument, Finds, IsoInstant, KeptPage, KeptText, KeptVersion } from '@/lib/model';
import type { PageKey, Reading } from '@/lib/model';

import { corrections } from './corrections';
import { commitmentRow } from './corpus-rows';
import { referringTables, thinVersions } from './kept-versions';
import type { CommitmentRow, Store } from './schema';
import { asTheyStand } from './unreadable-rows';
import { written } from './written';
import type { Written } from './written';

/** A page to be kept, with its words and what was found in them. */
export interface Keeping {
  readonly page: Omit<KeptPage, 'hash' | 'corrected' | 'versions'>;
  /** When it was read with these words; absent: when it was kept. */
  readonly readAt?: IsoInstant;
  readonly hash: string;
  readonly reading: Reading;
  readonly finds: Finds;
  /** What is promised in it, where it is to be of the corpus. */
  readonly commitments?: readonly CorpusCommitment[];
}

function documentOf({ page, facts }: Keeping['page']): CorpusDocument {
  const { title, address, kind, publisher = 'GOV.UK', published, updated } = facts;
  const date = published ?? updated ?? '';
  const source = { publisher, title, date, address, certainty: 'seen' } as const;
  return { id: pageDocumentId(page), title, publisher, date, kind, address, confidence: 'high', sources: [source] };
}

export const keepTables = (store: Store) => [
  store.keptPages,
  store.keptTexts,
  store.documents,
  store.commitments,
  store.evidence,
  store.searched,
  store.lineage,
  store.judgements,
  store.corrections,
  store.watched,
  ...referringTables(store),
];

/**
 * Keeps a page's words, beside those that it had before. To be called inside a transaction over `keepTables`. What the
 * reader chose first stays: a page that was saved is not one that was brought in. What its earlier words promised and
 * nobody has spoken of goes. Says whether these words are new.
 */
export async function keepWords(
  store: Store,
  { page, hash, reading, finds, commitments = [], readAt = page.kept }: Keeping,
): Promise<'new' | 'held'> {
  const before = await store.keptPages.get(page.page);
  // whoever saves a page that has notes wants more of it
  const isFirst = before === undefined || (before.because === 'noted' && page.because !== 'noted');
  const first = isFirst ? {} : { because: before.because, kept: before.kept };
  const { corrected: _, ...row }: Omit<KeptPage, 'hash'> = { ...before, ...page, ...first };
  const corrected = corrections.state(await corrections.on(store, page.page));
  const now: KeptVersion = { hash, at: readAt, length: reading.text.length };
  const read = [...(before?.versions ?? []).filter((one) => one.hash !== hash), now];
  await store.keptTexts.put({ page: page.page, hash, reading, finds });
  const versions = await thinVersions(store, page.page, read);
  await store.keptPages.put({ ...row, hash, versions, ...(corrected === undefined ? {} : { corrected }) });
  await store.documents.put({ ...documentOf(page), origin: 'reader' });
  if (before !== undefined && (before.hash !== hash || before.corrected !== corrected)) {
    const stale = (await cameWith(store, page.page)).filter(
      ({ id }) => !finds.commitments.some((one) => one.known === id),
    );
    await store.commitments.bulkDelete(stale.map(({ id }): ['reader', typeof id] => ['reader', id]));
  }
  await store.commitments.bulkPut(commitments.map((commitment) => commitmentRow(commitment, 'reader')));
  return before?.hash === hash ? 'held' : 'new';
}

/** Keeps a page as it was kept before. To be called inside a transaction over `keepTables`. */
export async function keepAgain(store: Store, page: KeptPage): Promise<void> {
  await store.keptPages.put(page);
  await store.documents.put({ ...documentOf(page), origin: 'reader' });
}

export async function keep(store: Store, keeping: Keeping): Promise<Written> {
  return written(() =>
    store.transaction('rw', keepTables(store), async () => {
      await keepWords(store, keeping);
      return { saved: true } as const;
    }),
  );
}

/** What `forget` took away, so that it can be brought back. */
export interface Forgotten {
  readonly page: KeptPage;
  readonly texts: readonly KeptText[];
  readonly commitments: readonly CommitmentRow[];
}

/** The commitments that came with a page, but for those that the reader marked or watches, or that anything on record is about. */
async function cameWith(store: Store, page: PageKey): Promise<readonly CommitmentRow[]> {
  const rows = await store.commitments.where('document').equals(pageDocumentId(page)).toArray();
  const own = rows.filter(({ origin, marked }) => origin === 'reader' && marked === undefined);
  const spoken = await Promise.all(
    own.map(async ({ id }) => {
      const counts = await Promise.all([
        store.evidence.where('for').equals(id).count(),
        store.searched.where('for').equals(id).count(),
        store.judgements.where('commitment').equals(id).count(),
        store.lineage.where('later').equals(id).count(),
        store.lineage.where('earlier').equals(id).count(),
        store.watched.where('id').equals(id).count(),
      ]);
      return counts.reduce((sum, count) => sum + count, 0);
    }),
  );
  return own.filter((_, at) => spoken[at] === 0);
}

/** Takes a kept page and its words out of the store, and gives them back to the caller, who can have them kept again. */
export async function forget(store: Store, page: PageKey): Promise<Forgotten | undefined> {
  return store.transaction('rw', keepTables(store), async () => {
    const kept = await store.keptPages.get(page);
    if (kept === undefined) return undefined;
    const ofPage = store.keptTexts.where('page').equals(page);
    const texts = await asTheyStand(() => ofPage.toArray());
    await ofPage.delete();
    await store.keptPages.delete(page);
    const commitments = await cameWith(store, page);
    await store.commitments.bulkDelete(commitments.map(({ id }): ['reader', typeof id] => ['reader', id]));
    await store.documents.delete(['reader', pageDocumentId(page)]);
    return { page: kept, texts, commitments };
  });
}

export async function bringBack(store: Store, { page, texts, commitments }: Forgotten): Promise<Written> {
  return written(() =>
    store.transaction('rw', keepTables(store), async () => {
      await keepAgain(store, page);
      await store.keptTexts.bulkPut([...texts]);
      await store.commitments.bulkPut([...commitments]);
      return { saved: true } as const;
    }),
  );
}
