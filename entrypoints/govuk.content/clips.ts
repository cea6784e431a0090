import type { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';
import { askByReader } from '@/lib/messages';
import type { ClipWish, Span } from '@/lib/model';

import type { PageContext } from './page-context';
import { quoteOf } from './notes';
import { openingOf } from './panel';
import type { Opening } from './panel';

/** Keeps these words as evidence or a commitment to be. To be called inside the reader's gesture, before anything is awaited. */
export function startClip(context: PageContext, span: Span, wish: ClipWish, gesture: Gesture): Promise<Opening> {
  const { notePage: page, facts } = context.read;
  const asked = { wish, page, facts, selector: quoteOf(context, span) };
  return openingOf(askByReader(gesture, 'startClip', asked), t('The words could not be kept.'));
}
