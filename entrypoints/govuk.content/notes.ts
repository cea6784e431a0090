import { describeQuote, placeQuote } from '@/lib/anchoring';
import { noteInk } from '@/lib/highlight';
import type { Ink } from '@/lib/highlight';
import { ask } from '@/lib/messages';
import type { NoteLink, Placement, QuoteSelector, Span } from '@/lib/model';

import type { Desk } from './desk';
import { openingOf } from './panel';
import type { Opening } from './panel';

const NOT_BEGUN = 'The note could not be begun. Try again, or reload the page.';

/** Headings above a place, outermost first: of each level the last one before it, and none that a higher one closed. */
function headingsAbove({ read }: Pick<Desk, 'read'>, span: Span): readonly string[] {
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

/** These words, described so that they are found again. */
export function quoteOf(desk: Pick<Desk, 'read'>, span: Span): QuoteSelector {
  return describeQuote(desk.read.page.reading.text, span, headingsAbove(desk, span));
}

/** What the corpus knows under a find: a note begun on it is about that. */
function linksOf({ analysis: { finds } }: Desk, id: Ink['id']): readonly NoteLink[] {
  const entity = finds.mentions.find((mention) => mention.id === id)?.entityId;
  const commitment = finds.commitments.find((one) => one.id === id)?.known;
  return [
    ...(entity === undefined ? [] : [{ to: 'entity', id: entity } as const]),
    ...(commitment === undefined ? [] : [{ to: 'commitment', id: commitment } as const]),
  ];
}

/** Begins a note on these words. To be called inside the reader's gesture, before anything is awaited. */
export function startNote(desk: Desk, span: Span, find?: Ink['id']): Promise<Opening> {
  const links = find === undefined ? [] : linksOf(desk, find);
  const asked = { page: desk.read.notePage, selector: quoteOf(desk, span), ...(links.length > 0 ? { links } : {}) };
  return openingOf(ask('startNote', asked), NOT_BEGUN);
}

/** So many of the places where a note may be are described for the reader to choose from. */
const PLACES_DESCRIBED = 12;

function foundBy(desk: Desk, placement: Placement): readonly QuoteSelector[] {
  if (placement.state === 'edited') return [quoteOf(desk, placement.span)];
  if (placement.state !== 'ambiguous') return [];
  return placement.places.slice(0, PLACES_DESCRIBED).map((span) => quoteOf(desk, span));
}

const spanOf = (placement: Placement): Span | undefined => ('span' in placement ? placement.span : undefined);

/** Asks where this page's notes stand, marks those that are found, and tells of each where it is or that it is gone. */
export async function placeNotes(desk: Desk): Promise<void> {
  const { page, notePage } = desk.read;
  const places = await ask('placesOf', { page: notePage.key, address: notePage.address });
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
  if (placements.length === 0) return;
  const told = placements.map((placed) => ({ ...placed, found: foundBy(desk, placed.placement) }));
  await ask('reportPlacements', { placements: told });
}
