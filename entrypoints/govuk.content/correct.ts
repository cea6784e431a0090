import type { Gesture } from '@/lib/gesture';
import type { MarkSpan } from '@/lib/highlight';
import { t } from '@/lib/language';
import { askByReader } from '@/lib/messages';
import type { ChangeMade, DescribedWords, QuoteSelector, Span } from '@/lib/model';
import { passageAround } from '@/lib/spans';

import type { PageContext } from './page-context';
import { quoteOf } from './notes';

/** How it is said that an item was taken off. */
export const takenOffSaid = (): string => t('Taken off. Bring it back in the panel or in Options.');

type Says = { readonly is: 'not one' } | { readonly is: 'words'; readonly selector: QuoteSelector };

/** Words described so that they are found again, with what stands around them. @param holding what that is to hold besides */
export function describeWords(context: Pick<PageContext, 'read'>, span: Span, holding: Span = span): DescribedWords {
  const { text } = context.read.page.reading;
  return { selector: quoteOf(context, span), passage: passageAround(text, span, holding) };
}

/** Says in the reader's name of a find that it is none, or which words it is. The words that the finder gave are told. */
export async function correct(
  context: PageContext,
  { id }: MarkSpan,
  says: Says,
  gesture: Gesture,
): Promise<ChangeMade> {
  const { analysis, read } = context;
  const { mentions, commitments, progress } = analysis.finds;
  const find = [...mentions, ...commitments, ...progress].find((one) => one.id === id);
  if (find === undefined) return { change: null };
  const given = ('given' in find ? find.given : undefined) ?? find;
  const described = describeWords(context, given, says.is === 'words' ? says.selector.position : given);
  const asked = { analysis: analysis.key, find: find.id, facts: read.facts, ...described, says };
  return askByReader(gesture, 'correct', asked);
}
