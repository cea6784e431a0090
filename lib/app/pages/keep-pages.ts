import { library, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import { readerRecords } from '@/lib/corpus';
import { StorageFull, fingerprint, londonDay, pageDocumentId } from '@/lib/model';
import type { CorpusCommitment, CorrectionId, Finds, IsoInstant, KeptBecause, PageFacts, PageKey } from '@/lib/model';
import type { Reading } from '@/lib/model';
import { pageKey } from '@/lib/page';

/** A page as it was read: its facts, its words, and what was found in them. */
export interface PageRead {
  readonly facts: PageFacts;
  readonly reading: Reading;
  readonly finds: Finds;
  /** Which corrections the finds were put right by; absent: none. */
  readonly corrected?: string;
  /** The corrections whose words are not on it. */
  readonly missing?: readonly CorrectionId[];
}

/**
 * What is promised in a page that is kept and is not yet in the corpus becomes part of it, linked to the words that were
 * found: so it is found as said before, or taken up later. It accuses nobody: no search is on record of it.
 */
export function takenIn(
  { facts, finds }: Pick<PageRead, 'facts' | 'finds'>,
  at: IsoInstant,
): { readonly finds: Finds; readonly commitments: readonly CorpusCommitment[] } {
  const read = londonDay(Date.parse(at));
  const document = { ...readerRecords.document(facts, read), id: pageDocumentId(pageKey(facts)) };
  const fresh = new Map(
    finds.commitments
      .filter(({ known }) => known === undefined)
      .map((found) => [found.id, readerRecords.commitment(found, { page: facts, document, read })]),
  );
  const commitments = finds.commitments.map((found) => {
    const known = found.known ?? fresh.get(found.id)?.id;
    return known === undefined ? found : { ...found, known };
  });
  return { finds: { ...finds, commitments }, commitments: [...fresh.values()] };
}

const hasNotes = async (store: Store, page: PageKey): Promise<boolean> => (await notes.on(store, page)).length > 0;

/**
 * Remembers with which words a page was read; the words themselves only where the page is kept already, or has notes.
 * What cannot be remembered for want of space is not: reading goes on.
 */
export async function rememberReading(
  store: Store,
  { facts, reading, finds, corrected, missing = [] }: PageRead,
  at: IsoInstant,
): Promise<void> {
  const page = pageKey(facts);
  const hash = fingerprint(reading.text);
  const { address, updated } = facts;
  const places = (await library.pageJoins.placesOf(store, page)).map((one) => one.address);
  const visited = { page, hash, at, address, places, missing };
  await library.readings.visit(store, { ...visited, ...(updated === undefined ? {} : { updated }) });
  const kept = await library.keptPages.of(store, page);
  const isKept = kept?.hash === hash && kept.corrected === corrected;
  if (isKept || (kept === undefined && !(await hasNotes(store, page)))) return;
  const keeping = kept ?? { page, because: 'noted', kept: at };
  const words = { hash, reading, readAt: at, ...takenIn({ facts, finds }, at) };
  await library.keptPages.keep(store, { page: { ...keeping, facts }, ...words });
}

/** Whether a page's words may be kept: because of notes only where it has some. */
export async function mayKeep(store: Store, facts: PageFacts, because: KeptBecause): Promise<boolean> {
  return because !== 'noted' || hasNotes(store, pageKey(facts));
}

/** Keeps a page's words, where they may be. @throws StorageFull */
export async function keepPage(
  store: Store,
  { facts, reading, finds }: PageRead,
  { because, at }: { readonly because: KeptBecause; readonly at: IsoInstant },
): Promise<void> {
  const page = pageKey(facts);
  if (!(await mayKeep(store, facts, because))) return;
  const hash = fingerprint(reading.text);
  const written = await library.keptPages.keep(store, {
    page: { page, facts, because, kept: at },
    readAt: at,
    hash,
    reading,
    ...takenIn({ facts, finds }, at),
  });
  if (!written.saved) throw new StorageFull();
}
