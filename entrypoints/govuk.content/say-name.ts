import type { Gesture } from '@/lib/gesture';
import type { MarkSpan } from '@/lib/highlight';
import { worded } from '@/lib/language';
import { askByReader } from '@/lib/messages';
import type { ChangeMade, NameSaying } from '@/lib/model';

import type { PageContext } from './page-context';

/** How it is said that what the reader said of a name is kept. */
export const NAME_SAID: Readonly<Record<NameSaying, string>> = worded({
  'a name': 'Added to your corpus.',
  'not a name': 'Taken off: not a name.',
});

/** The reader says of a name that nobody knows that it is one, or that it is none. */
export async function sayName(
  { analysis, read }: PageContext,
  { id }: MarkSpan,
  is: NameSaying,
  gesture: Gesture,
): Promise<ChangeMade> {
  const mention = analysis.finds.mentions.find((one) => one.id === id);
  if (mention === undefined) return { change: null };
  return askByReader(gesture, 'sayName', { analysis: analysis.key, find: mention.id, facts: read.facts, is });
}
