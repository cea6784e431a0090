import { library, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { CorrectionId, Finds, IsoInstant, KeptBecause, PageFacts, PageKey, Reading } from '@/lib/model';
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

/** The browser's storage took no more. */
class PageNotKept extends Error {
  override readonly name = 'PageNotKept';
  constructor() {
    super('The browser’s storage on this computer is full. Free some space and try again.');
  }
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
  const { updated } = facts;
  await library.readings.visit(store, { page, hash, at, missing, ...(updated === undefined ? {} : { updated }) });
  const kept = await library.keptPages.of(store, page);
  const isKept = kept?.hash === hash && kept.corrected === corrected;
  if (isKept || (kept === undefined && !(await hasNotes(store, page)))) return;
  const keeping = kept ?? { page, because: 'noted', kept: at };
  await library.keptPages.keep(store, { page: { ...keeping, facts }, hash, reading, finds });
}

/** Whether a page's words may be kept: because of notes only where it has some. */
export async function mayKeep(store: Store, facts: PageFacts, because: KeptBecause): Promise<boolean> {
  return because !== 'noted' || hasNotes(store, pageKey(facts));
}

/** Keeps a page's words, where they may be. @throws PageNotKept */
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
    hash,
    reading,
    finds,
  });
  if (!written.saved) throw new PageNotKept();
}
