import { describeQuote, placeQuote } from '@/lib/anchoring';
import { noteInk } from '@/lib/highlight';
import type { Ink } from '@/lib/highlight';
import { ask } from '@/lib/messages';
import type { Placement, Span } from '@/lib/model';

import type { Desk } from './desk';
import { openingOf } from './panel';
import type { Opening } from './panel';

const NOT_BEGUN = 'The note could not be begun. Try again, or reload the page.';

/** Headings above a place, outermost first: of each level the last one before it, and none that a higher one closed. */
function headingsAbove({ read }: Desk, span: Span): readonly string[] {
  const open: { level: number; words: string }[] = [];
  for (const block of read.page.blocks) {
    if (block.span.start >= span.start) break;
    const { heading } = block;
    if (heading === undefined) continue;
    while ((open.at(-1)?.level ?? 0) >= heading) open.pop();
    open.push({ level: heading, words: read.page.reading.text.slice(block.span.start, block.span.end) });
  }
  return open.map(({ words }) => words);
}

/** Begins a note on these words. To be called inside the reader's gesture, before anything is awaited. */
export function startNote(desk: Desk, span: Span): Promise<Opening> {
  const { page, notePage } = desk.read;
  const selector = describeQuote(page.reading.text, span, headingsAbove(desk, span));
  return openingOf(ask('startNote', { page: notePage, selector }), NOT_BEGUN);
}

const spanOf = (placement: Placement): Span | undefined => ('span' in placement ? placement.span : undefined);

/** Asks where this page's notes stand, marks those that are found, and tells of each where it is or that it is gone. */
export async function placeNotes(desk: Desk): Promise<void> {
  const { page, notePage } = desk.read;
  const places = await ask('placesOf', { page: notePage.key });
  if (desk.signal.aborted) return;
  const placements = places.map(({ id, selector }) => ({
    note: id,
    placement: placeQuote(page.reading.text, selector),
  }));
  const inks = placements.flatMap(({ note, placement }): Ink[] => {
    const span = spanOf(placement);
    return span === undefined ? [] : [noteInk(note, span)];
  });
  desk.pen.takeNotes(inks);
  if (placements.length > 0) await ask('reportPlacements', { placements });
}
