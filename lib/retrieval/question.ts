import { isFaint, stemsOf } from '@/lib/model';
import type { Stem } from '@/lib/model';

/** A commitment of which is asked what became of it. */
export interface Question {
  /** Its own words. */
  readonly words: string;
  /** What stands around it on its page. */
  readonly context?: string;
  /** The title of the page. */
  readonly title?: string;
  readonly publisher?: string;
  /** Who promised, as names. */
  readonly actors: readonly string[];
  /** The day, month or year of the page: what is certainly earlier answers nothing. */
  readonly published?: string;
}

/** What a word of the question counts, by where it stands; that of the commitment itself counts 1. */
const OF_TITLE = 0.2;
const OF_CONTEXT = 0.2;
const OF_ACTOR = 0.2;
/** A word that says how, where or when counts so much of one that tells the topic. */
const OF_FAINT = 0.5;

/** Every word that is looked for, with its weight: above 0, at most 1. */
export function termsOf({ words, context, title, actors }: Question): ReadonlyMap<Stem, number> {
  const terms = new Map<Stem, number>();
  const add = (text: string, weight: number): void => {
    for (const stem of stemsOf(text)) {
      const counts = weight * (isFaint(stem) ? OF_FAINT : 1);
      if (counts > (terms.get(stem) ?? 0)) terms.set(stem, counts);
    }
  };
  add(words, 1);
  add(title ?? '', OF_TITLE);
  add(context ?? '', OF_CONTEXT);
  for (const actor of actors) add(actor, OF_ACTOR);
  return terms;
}
