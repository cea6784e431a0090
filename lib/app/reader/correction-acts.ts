import { readerRecords } from '@/lib/corpus';
import { mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Correction, CorrectionId, DescribedWords, FindId, Finds, IsoInstant, PageFacts } from '@/lib/model';
import type { ReaderChange, ReaderSays, Span } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { NotMarked, PageGone } from './gone';
import { righting } from './righting';

export interface CorrectionNeeds<Outcome> {
  readonly store: Store;
  readonly page: () => PageFacts;
  /** What was found on it, as it is shown now. */
  readonly finds: () => Finds | undefined;
  readonly now: () => IsoInstant;
  /** Nothing where the page does not answer. */
  readonly describe: (span: Span) => Promise<DescribedWords | undefined>;
  readonly save: (change: Omit<ReaderChange, 'at'>) => Promise<Outcome>;
}

/** The words in which it was found. */
const foundWords = (find: Finds[keyof Finds][number]): string =>
  'surface' in find ? find.surface : (find.given ?? find).quote;

/** What a reader puts right of a page's finds, and brings back as the finder gave it. */
export function correctionActs<Outcome>({ store, page, finds, now, describe, save }: CorrectionNeeds<Outcome>) {
  const corrections = async (ids: readonly FindId[], says: ReaderSays): Promise<readonly Correction[]> => {
    const facts = page();
    const { mentions = [], commitments = [], progress = [] } = finds() ?? {};
    const asked = [...mentions, ...commitments, ...progress].filter(({ id }) => ids.includes(id));
    if (asked.length === 0) throw new NotMarked();
    const made: Correction[] = [];
    for (const find of asked) {
      const described = await describe(readerRecords.foundAt(find));
      if (described === undefined) throw new PageGone();
      // the page may have other words there by now, and nothing is put right of those
      if (described.selector.exact !== foundWords(find)) throw new NotMarked();
      made.push(readerRecords.correction(find, { ...described, page: pageKey(facts), facts, says, made: now() }));
    }
    return made;
  };
  return {
    /**
     * One change, of however many places: a name is taken off wherever it stands on the page.
     * @throws NotMarked where none of them is found there; PageGone where the page does not answer
     */
    putRight: async (ids: readonly FindId[], says: ReaderSays): Promise<Outcome> =>
      save(await righting(store, { adds: await corrections(ids, says), takesOut: [] })),
    bringBack: async (ids: readonly CorrectionId[]): Promise<Outcome> =>
      save(await righting(store, { adds: [], takesOut: await mine.corrections.some(store, ids) })),
  };
}
