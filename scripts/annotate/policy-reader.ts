import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import type { IsoDate } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { annotationOf } from '../annotation-of';
import type { Opened } from './open-html';

/** How texts are read, and what is told of them. */
export interface ReaderSettings {
  /** The day of publication of what does not give its own; of files it stands above their own. */
  readonly published?: IsoDate;
  readonly detail: 'plain' | 'with why';
}

export type Annotate = (id: string, opened: Opened) => ReturnType<typeof annotationOf>;

/** A reader with the shipped names and corpus. To make one takes a fifth of a second, to use it some milliseconds a page. */
export function policyReader(detail: ReaderSettings['detail']): Annotate {
  const shipped = { ...SEEDS, gazetteer: compileGazetteer(joinEntities(SEEDS.entities, NAMES)) };
  return (id, { page, reading }) => annotationOf(id, reading, readPolicy(page, reading, shipped), detail);
}
