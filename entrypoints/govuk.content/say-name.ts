import type { Ink } from '@/lib/highlight';
import { ask } from '@/lib/messages';
import type { NameSaying } from '@/lib/model';

import type { Desk } from './desk';

/** The reader says of a name that nobody knows that it is one, or that it is none. */
export async function sayName({ analysis, read }: Desk, { id }: Ink, is: NameSaying): Promise<void> {
  const mention = analysis.finds.mentions.find((one) => one.id === id);
  if (mention === undefined) return;
  await ask('sayName', { analysis: analysis.key, find: mention.id, facts: read.facts, is });
}
