import { readerRecords } from '@/lib/corpus';
import { finds, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { StorageFull, londonDay } from '@/lib/model';
import type {
  AnalysisKey,
  ChangeMade,
  Clip,
  ClipId,
  DescribedWords,
  FindId,
  IsoInstant,
  NameSaying,
} from '@/lib/model';
import type { PageFacts, ReaderSays } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { righting } from '../reader/righting';
import type { Knowledge } from './knowledge';

/** Words of a page, and what the reader says of them. */
interface Said extends DescribedWords {
  readonly says: ReaderSays;
}

const NONE: ChangeMade = { change: null };

/** The change that was kept at this instant, by which it can be taken back. */
async function changeAt(store: Store, made: IsoInstant): Promise<ChangeMade> {
  const last = await mine.last(store);
  return last?.at === made ? { change: last.order } : NONE;
}

/** What a page may ask for in the reader's name. */
export interface ReaderWishes {
  startClip(clip: Omit<Clip, 'id' | 'made'>): { readonly id: ClipId; readonly saved: Promise<void> };
  sayName(analysis: AnalysisKey, find: FindId, facts: PageFacts, is: NameSaying): Promise<ChangeMade>;
  correct(analysis: AnalysisKey, find: FindId, facts: PageFacts, said: Said): Promise<ChangeMade>;
  /** Takes this change back; false where another one was made since. */
  takeBack(change: number): Promise<boolean>;
}

export function readerWishes(
  knows: () => Promise<Knowledge>,
  { now, newId }: { readonly now: () => IsoInstant; readonly newId: () => string },
): ReaderWishes {
  return {
    startClip(clip) {
      const id = newId() as ClipId;
      const saved = knows().then(async ({ store }) => {
        const written = await mine.clips.save(store, { ...clip, id, made: now() });
        if (!written.saved) throw new StorageFull();
      });
      return { id, saved };
    },
    async sayName(analysis, find, facts, is) {
      const { store } = await knows();
      const found = await finds.of(store, analysis);
      const mention = found?.mentions.find(({ id }) => id === find);
      if (mention === undefined || mention.entityId !== undefined) return NONE;
      const made = now();
      const { surface: words, type } = mention;
      const entity = readerRecords.entity({ words, type }, facts, londonDay(Date.parse(made)));
      const written = await mine.keep(store, {
        what: is === 'a name' ? 'name' : 'not a name',
        about: words,
        at: made,
        rows: is === 'a name' ? { entities: [entity] } : { notNames: [{ words, type }] },
      });
      if (!written.saved) throw new StorageFull();
      return changeAt(store, made);
    },
    async correct(analysis, id, facts, said) {
      const { store } = await knows();
      const { mentions = [], commitments = [], progress = [] } = (await finds.of(store, analysis)) ?? {};
      const find = [...mentions, ...commitments, ...progress].find((one) => one.id === id);
      if (find === undefined) return NONE;
      const made = now();
      const correction = readerRecords.correction(find, { ...said, page: pageKey(facts), facts, made });
      const change = await righting(store, { adds: [correction], takesOut: [] });
      const written = await mine.keep(store, { ...change, at: made });
      if (!written.saved) throw new StorageFull();
      return changeAt(store, made);
    },
    async takeBack(change) {
      const { store } = await knows();
      return (await mine.takeBack(store, change)) !== undefined;
    },
  };
}
