import type { EntityType } from '@/lib/model';

import type { Bearer } from './gazetteer';

/** A short form that this text gives a name: good from `from` on. */
export interface ShortForm {
  readonly words: string;
  readonly type: EntityType;
  readonly from: number;
  readonly why: string;
  /** What it stands for; two different ones make a short form useless. */
  readonly key: string;
  readonly bearers?: readonly Bearer[];
  /** Only after "the" or "this". */
  readonly article: boolean;
}
