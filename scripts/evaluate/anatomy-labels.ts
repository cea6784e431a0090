// What a person said of the parts of each labelled commitment: who, by when, on what condition.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IsoDate, Span } from '@/lib/model';

/** The time by or at which a promised action is due, as labelled. */
export interface LabelledTime {
  readonly words: string;
  readonly kind: 'date' | 'event' | 'vague' | 'recurring';
  /** The first and the last day of a `date`. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** One labelled commitment's parts. Its span is that of the commitment, in UTF-16 code units. */
export interface LabelledParts extends Span {
  /** Who undertakes it, as written; empty where the text names nobody who does. */
  readonly actors: readonly { readonly words: string }[];
  readonly deadline: LabelledTime | null;
  readonly conditions: readonly string[];
}

/** The parts labelled for a text, from the folder `anatomy` beside its labels; none where it has no commitment. */
export function labelledParts(folder: string, id: string): readonly LabelledParts[] {
  const file = join(folder, 'anatomy', `${id}.json`);
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly commitments: readonly LabelledParts[] }).commitments;
}
