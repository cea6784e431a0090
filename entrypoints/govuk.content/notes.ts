import { describeQuote } from '@/lib/anchoring';
import type { Gesture } from '@/lib/gesture';
import { noteSpan } from '@/lib/highlight';
import type { MarkSpan } from '@/lib/highlight';
import { t } from '@/lib/language';
import { ask, askByReader } from '@/lib/messages';
import type { NoteLink, OutlinedText, PlacedNote, QuoteSelector, Span } from '@/lib/model';
import { headingsAbove } from '@/lib/spans';

import type { PageContext } from './page-context';
import { openingOf } from './panel';
import type { Opening } from './panel';

/** The page's text with its headings. */
function outlined({ read: { page } }: Pick<PageContext, 'read'>): OutlinedText {
  const outline = page.blocks.flatMap(({ span, heading }) =>
    heading === undefined ? [] : [{ ...span, level: heading }],
  );
  return { text: page.reading.text, outline };
}

/** These words, described so that they are found again. */
export function quoteOf(context: Pick<PageContext, 'read'>, span: Span): QuoteSelector {
  return describeQuote(context.read.page.reading.text, span, headingsAbove(outlined(context), span));
}

/** What the corpus knows under a find: a note begun on it is about that. */
function linksOf({ analysis: { finds } }: PageContext, id: MarkSpan['id']): readonly NoteLink[] {
  const entity = finds.mentions.find((mention) => mention.id === id)?.entityId;
  const commitment = finds.commitments.find((one) => one.id === id)?.known;
  return [
    ...(entity === undefined ? [] : [{ to: 'entity', id: entity } as const]),
    ...(commitment === undefined ? [] : [{ to: 'commitment', id: commitment } as const]),
  ];
}

/** Begins a note on these words. To be called inside the reader's gesture, before anything is awaited. */
export function startNote(context: PageContext, span: Span, gesture: Gesture, find?: MarkSpan['id']): Promise<Opening> {
  const links = find === undefined ? [] : linksOf(context, find);
  const asked = {
    page: context.read.notePage,
    selector: quoteOf(context, span),
    ...(links.length > 0 ? { links } : {}),
  };
  return openingOf(askByReader(gesture, 'startNote', asked), t('The note could not be begun.'));
}

const markSpansOf = (placed: readonly PlacedNote[]): readonly MarkSpan[] =>
  placed.flatMap(({ note, placement }, at) =>
    'span' in placement ? [noteSpan(note, placement.span, `note-${at + 1}`)] : [],
  );

/**
 * Has this page's notes looked for in its text, and marks those that are found.
 * @param isOld whether they are asked for anew meanwhile: then this asking ends
 */
export async function placeNotes(context: PageContext, isOld: () => boolean): Promise<void> {
  const { key: page } = context.read.notePage;
  const isOver = (): boolean => context.signal.aborted || isOld();
  const count = await ask('countNotes', { page });
  if (isOver()) return;
  const placed = count === 0 ? [] : await ask('placeNotes', { page, on: outlined(context) });
  if (!isOver()) context.painter.takeNotes(markSpansOf(placed));
}
