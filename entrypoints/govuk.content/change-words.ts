import type { MarkSpan } from '@/lib/highlight';
import { worded } from '@/lib/language';

import { correct } from './correct';
import type { PageContext } from './page-context';
import { quoteOf } from './notes';
import { chooseStretch } from './stretch';

/** How the changing of words ended, as it is said. */
export const WORDS_SAID = worded({
  changed: 'Words changed.',
  left: 'The words are as they were.',
  'not saved': 'The words could not be saved.',
} as const);

/** Lets the reader move the ends of an item's words, and has what was chosen saved. @param signal ends the choosing */
export async function changeWords(
  context: PageContext,
  span: MarkSpan,
  signal: AbortSignal,
): Promise<keyof typeof WORDS_SAID> {
  const chosen = await chooseStretch(context, span, signal);
  if (chosen === undefined || (chosen.start === span.start && chosen.end === span.end)) return 'left';
  try {
    await correct(context, span, { is: 'words', selector: quoteOf(context, chosen) }, chosen.gesture);
    return 'changed';
  } catch {
    return 'not saved'; // told to the reader on the page and in the panel
  }
}
