import type { DateInterval, EntityType, Span } from '@/lib/model';

import type { Bearer } from './gazetteer';

/** A mention in the making: offsets are into the folded text. */
export interface Find extends Span {
  readonly type: EntityType;
  /** The name of the row that found it. */
  readonly why: string;
  /** The entities that the words may stand for. */
  readonly bearers?: readonly Bearer[];
  readonly resolved?: DateInterval;
}
