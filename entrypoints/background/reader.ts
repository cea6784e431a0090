import { readerRecords } from '@/lib/corpus';
import { clips, finds, mine } from '@/lib/db';
import { entityIdOf } from '@/lib/entities';
import { londonDay } from '@/lib/model';
import type { AnalysisKey, Clip, ClipId, Entity, FindId, IsoInstant, NameSaying, PageFacts } from '@/lib/model';

import type { Knowledge } from './knowledge';

/** The browser's storage took no more. */
class NotKept extends Error {
  override readonly name = 'NotKept';
  constructor() {
    super('The browser’s storage on this computer is full. Free some space and try again.');
  }
}

const now = (): IsoInstant => new Date().toISOString() as IsoInstant;

/** A name of the page, as an entity of the reader's own. */
function entityFrom({ type, surface }: Pick<Entity, 'type'> & { surface: string }, facts: PageFacts): Entity {
  const { sources } = readerRecords.document(facts, londonDay(Date.now()));
  const name = surface.replaceAll(/\s+/g, ' ');
  return { id: entityIdOf(type, name), name, type, aliases: [], sources };
}

/** What a page may ask for in the reader's name. */
export interface ReaderWishes {
  startClip(clip: Omit<Clip, 'id' | 'made'>): { readonly id: ClipId; readonly saved: Promise<void> };
  sayName(analysis: AnalysisKey, find: FindId, facts: PageFacts, is: NameSaying): Promise<null>;
}

export function readerWishes(knows: () => Promise<Knowledge>): ReaderWishes {
  return {
    startClip(clip) {
      const id = crypto.randomUUID() as ClipId;
      const saved = knows().then(async ({ store }) => {
        const written = await clips.save(store, { ...clip, id, made: now() });
        if (!written.saved) throw new NotKept();
      });
      return { id, saved };
    },
    async sayName(analysis, find, facts, is) {
      const { store } = await knows();
      const found = await finds.of(store, analysis);
      const mention = found?.mentions.find(({ id }) => id === find);
      if (mention === undefined || mention.entityId !== undefined) return null;
      const { surface: about, type } = mention;
      const written = await mine.keep(store, {
        what: is === 'a name' ? 'name' : 'not a name',
        about,
        at: now(),
        rows: is === 'a name' ? { entities: [entityFrom(mention, facts)] } : { notNames: [{ words: about, type }] },
      });
      if (!written.saved) throw new NotKept();
      return null;
    },
  };
}
