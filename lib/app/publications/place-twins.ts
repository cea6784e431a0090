import { placeQuote } from '@/lib/anchoring';
import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint, foldQuote } from '@/lib/model';
import type { PageKey, QuoteSelector, Span, TwinNote } from '@/lib/model';

import { notesBeside } from './notes-beside';

/** Fewer or shorter words are a turn of phrase: they need what stood beside them, so much of it, to be the same words. */
const FEWEST_WORDS = 4;
const SHORTEST = 20;
const BESIDE = 32;

/** Whether the words are so many that they say the same in another text, or what stands beside them is the same too. */
function areTelling({ exact, prefix, suffix }: QuoteSelector, folded: string): boolean {
  const words = foldQuote(exact);
  if (words.length >= SHORTEST && words.split(' ').length >= FEWEST_WORDS) return true;
  return folded.includes(foldQuote(prefix.slice(-BESIDE) + exact + suffix.slice(0, BESIDE)));
}

/** Where the very words of a quote from another text stand in this one, if one place is sure. */
function twinOf(text: string, folded: string, selector: QuoteSelector): Span | undefined {
  const words = foldQuote(selector.exact);
  if (words === '' || !folded.includes(words) || !areTelling(selector, folded)) return undefined;
  const placed = placeQuote(text, selector);
  return placed.state === 'anchored' ? placed.span : undefined;
}

/** Lets whatever else was asked be answered first. */
const nextTurn = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

/**
 * Looks for the notes of other parts in the text of a page, and keeps where their very words stand. The notes stay where
 * they are: this is offered to the reader, and changes none of them.
 */
export async function placeTwins(store: Store, page: PageKey, text: string): Promise<void> {
  const beside = await notesBeside(store, page);
  const folded = beside.length === 0 ? '' : foldQuote(text);
  const twins: TwinNote[] = [];
  for (const { id: note, selector } of beside) {
    const span = twinOf(text, folded, selector);
    if (span !== undefined) twins.push({ note, span });
    await nextTurn();
  }
  await library.publicationParts.placeTwins(store, { page, hash: fingerprint(text), twins });
}
