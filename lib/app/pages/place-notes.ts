import { describeQuote, placeAll } from '@/lib/anchoring';
import { notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { OutlinedText, PageKey, PlacedNote, Placement, QuoteSelector, Span } from '@/lib/model';
import { headingsAbove } from '@/lib/spans';

/** So many of the places where a note may be are described for the reader to choose from. */
const PLACES_DESCRIBED = 12;
/** So many notes are placed before others are answered: a second of work at most, on a page of 45,000 words. */
const AT_A_TIME = 50;

/** The places that the reader is asked about, described so that a note can be moved there. */
function foundBy(placement: Placement, on: OutlinedText): readonly QuoteSelector[] {
  const described = (span: Span): QuoteSelector => describeQuote(on.text, span, headingsAbove(on, span));
  const isAsked = placement.state === 'edited' || (placement.state === 'anchored' && placement.moved);
  if (isAsked) return [described(placement.span)];
  return placement.state === 'ambiguous' ? placement.places.slice(0, PLACES_DESCRIBED).map(described) : [];
}

function placementsOf(text: string, selectors: readonly QuoteSelector[]): readonly Placement[] {
  const [whole] = placeAll(text, selectors, { now: () => 0, sliceMs: Number.POSITIVE_INFINITY });
  return whole?.placements ?? [];
}

/** Lets whatever else was asked be answered first. */
const nextTurn = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

/**
 * Finds the notes of a page in its text, keeps where they stand or that they are gone, and gives it in the order of the
 * notes. It is done here, and not on the page, so that a page loads neither the code nor the quotes.
 */
export async function placeNotes(store: Store, page: PageKey, on: OutlinedText): Promise<readonly PlacedNote[]> {
  const here = await notes.on(store, page);
  const placed: (PlacedNote & { readonly found: readonly QuoteSelector[] })[] = [];
  for (let at = 0; at < here.length; at += AT_A_TIME) {
    const some = here.slice(at, at + AT_A_TIME);
    const placements = placementsOf(
      on.text,
      some.map(({ selector }) => selector),
    );
    for (const [index, { id: note }] of some.entries()) {
      const placement = placements[index] ?? { state: 'waiting' };
      placed.push({ note, placement, found: foundBy(placement, on) });
    }
    await nextTurn();
  }
  await notes.place(store, page, placed);
  return placed.map(({ note, placement }) => ({ note, placement }));
}
