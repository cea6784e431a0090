import { listWords, t, worded } from '@/lib/language';
import type { HowKnown } from '@/lib/model';

/** UI's "How it was known": what a link rests on. */
export const HOW_KNOWN_WORDS: Readonly<Record<HowKnown, string>> = worded({
  name: 'By its own name',
  alias: 'Found by another name for it',
  abbreviation: 'By its abbreviation',
  definition: 'This page defines it so',
  oblique: 'This page names it in full further up',
  context: 'The page names it in full elsewhere; others are called so too',
  likelier: 'Others are called so too; this is the likelier in policy texts',
});

/** A name that the lists do not hold, and no guess at what it may be. */
export const unknownWords = (): string => t('By the way it is written. It is not in this corpus.');

/** "It may be A or B: the page does not tell." */
export function ambiguousWords(names: readonly string[]): string {
  return t('It may be {names}: the page does not tell which.', { names: listWords(names, 'or') });
}
