import type { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';
import { askByReader } from '@/lib/messages';
import type { ClipWish, Span } from '@/lib/model';

import type { Desk } from './desk';
import { quoteOf } from './notes';
import { openingOf } from './panel';
import type { Opening } from './panel';

/** Keeps these words as evidence or a commitment to be. To be called inside the reader's gesture, before anything is awaited. */
export function startClip(desk: Desk, span: Span, wish: ClipWish, gesture: Gesture): Promise<Opening> {
  const { notePage: page, facts } = desk.read;
  const asked = { wish, page, facts, selector: quoteOf(desk, span) };
  return openingOf(askByReader(gesture, 'startClip', asked), t('The words could not be kept.'));
}
