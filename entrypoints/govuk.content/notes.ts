import { describeQuote, placeAll } from '@/lib/anchoring';
import type { Gesture } from '@/lib/gesture';
import { noteInk } from '@/lib/highlight';
import type { Ink } from '@/lib/highlight';
import { ask, askByReader } from '@/lib/messages';
import type { NoteLink, NotePlace, Placement, QuoteSelector, Span } from '@/lib/model';

import type { Desk } from './desk';
import { openingOf } from './panel';
import type { Opening } from './panel';
import { nextTask } from './slices';

const NOT_BEGUN = 'The note could not be begun.';

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
export function startNote(desk: Desk, span: Span, gesture: Gesture, find?: Ink['id']): Promise<Opening> {
  const links = find === undefined ? [] : linksOf(desk, find);
  const asked = { page: desk.read.notePage, selector: quoteOf(desk, span), ...(links.length > 0 ? { links } : {}) };
  return openingOf(askByReader(gesture, 'startNote', asked), NOT_BEGUN);
}

/** So many of the places where a note may be are described for the reader to choose from. */
const PLACES_DESCRIBED = 12;

function foundBy(desk: Desk, placement: Placement): readonly QuoteSelector[] {
  const isAsked = placement.state === 'edited' || (placement.state === 'anchored' && placement.moved);
  if (isAsked) return [quoteOf(desk, placement.span)];
  if (placement.state !== 'ambiguous') return [];
  return placement.places.slice(0, PLACES_DESCRIBED).map((span) => quoteOf(desk, span));
}

const spanOf = (placement: Placement): Span | undefined => ('span' in placement ? placement.span : undefined);

/** So long may the page wait for its notes at a time: half a frame. */
const SLICE_MS = 8;

const inksOf = (notes: readonly NotePlace[], placements: readonly Placement[]): readonly Ink[] =>
  notes.flatMap(({ id }, at) => {
    const span = spanOf(placements[at] ?? { state: 'waiting' });
    return span === undefined ? [] : [noteInk(id, span, `note-${at + 1}`)];
  });

interface Told extends Pick<NotePlace, 'id'> {
  readonly placement: Placement;
  readonly found: readonly QuoteSelector[];
}

/** What is told of each note, described in slices as well: the words of an edited one are described anew. */
async function describeAll(
  desk: Desk,
  notes: readonly NotePlace[],
  placements: readonly Placement[],
): Promise<readonly Told[]> {
  const told: Told[] = [];
  let started = performance.now();
  for (const [at, { id }] of notes.entries()) {
    const placement = placements[at] ?? { state: 'waiting' };
    told.push({ id, placement, found: foundBy(desk, placement) });
    if (performance.now() - started < SLICE_MS) continue;
    await nextTask();
    started = performance.now();
  }
  return told;
}

/**
 * Asks where this page's notes stand, marks those that are found, and tells of each where it is or that it is gone. A
 * page may have hundreds: they are looked for a slice at a time, and those not looked for yet are waiting.
 * @param isOld whether they are asked for anew meanwhile: then this asking ends
 */
export async function placeNotes(desk: Desk, isOld: () => boolean): Promise<void> {
  const { page, notePage } = desk.read;
  const notes = await ask('placesOf', { page: notePage.key });
  const isOver = (): boolean => desk.signal.aborted || isOld();
  if (isOver()) return;
  const selectors = notes.map(({ selector }) => selector);
  let placements: readonly Placement[] = [];
  for (const slice of placeAll(page.reading.text, selectors, { now: () => performance.now(), sliceMs: SLICE_MS })) {
    placements = slice.placements;
    if (slice.done) break;
    await nextTask();
    if (isOver()) return;
  }
  desk.pen.takeNotes(inksOf(notes, placements));
  if (notes.length === 0) return;
  const told = await describeAll(desk, notes, placements);
  if (isOver()) return;
  await ask('reportPlacements', {
    page: notePage.key,
    placements: told.map(({ id, placement, found }) => ({ note: id, placement, found })),
  });
}
