import type { DateInterval, EntityType, Span } from '@/lib/model';

import type { Bearer } from './gazetteer';

/** A mention in the making: offsets are into the folded text. */
export interface Find extends Span {
  readonly type: EntityType;
  /** The name of the row that found it. */
  readonly why: string;
  /** The entities that the words may stand for. */
  readonly bearers?: readonly Bearer[];
  /** Entities of other types that the words could stand for too, and were not taken for. */
  readonly others?: readonly Bearer[];
  /** They were not, because the text says in full elsewhere which it means; else this type is the likelier. */
  readonly told?: 'in full elsewhere' | 'its own name' | 'likelier';
  readonly resolved?: DateInterval;
}
