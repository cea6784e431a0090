import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { mergePostings } from '@/lib/search';
import type { Shelf } from '@/lib/search';

import { segmentIds, shelfId, termsId } from './index-head';
import type { IndexHead, SegmentHead } from './index-head';
import type { KeptIndex } from './kept-index';
import { piecesOf, stepWith } from './write-step';
import type { Wrote } from './write-step';

/** A note or a page makes a segment of its own: more than so many small ones are made one. */
const MOST_SMALL = 8;
/** A segment with fewer entries is small. */
const SMALL = 100;
/** Of a segment that has lost more than such a part of its entries, the words are written again without theirs. */
const LOST = 0.2;

/** So many words are written again in one task. */
const WORDS_AT_A_TIME = 2_000;

/** The segments that are to be made one, or one that is to be written again; none where all is well. */
function untidy({ segments }: IndexHead): readonly SegmentHead[] {
  const small = segments.filter(({ stand }) => stand < SMALL);
  if (small.length > MOST_SMALL) return small;
  const lossy = segments.find(({ wrote, stand }) => wrote - stand > LOST * wrote);
  return lossy === undefined ? [] : [lossy];
}

/** The words of some segments, without those of entries that are gone. */
async function wordsOf(
  store: Store,
  index: KeptIndex,
  segments: readonly SegmentHead[],
  breathe: () => Promise<void>,
): Promise<Iterable<readonly [string, string]>> {
  const texts = new Map<string, string[]>();
  for (const { id } of segments) {
    for (const { json } of await library.searchPieces.beginningWith(store, shelfId(id)))
      for (const [term, text] of Object.entries(JSON.parse(json) as Shelf)) {
        const of = texts.get(term);
        if (of === undefined) texts.set(term, [text]);
        else of.push(text);
      }
    await breathe();
  }
  const merged: [string, string][] = [];
  let done = 0;
  for (const [term, of] of texts) {
    const text = mergePostings(of, (number) => index.entries.has(number));
    if (text !== '') merged.push([term, text]);
    done += 1;
    if (done % WORDS_AT_A_TIME === 0) await breathe();
  }
  return merged;
}

/**
 * Writes down that the index has grown to a state of the store, once its small segments are one and the words of what is
 * gone are swept out of it: so a query reads few pieces, however often a little was changed.
 */
export async function tidyIndex(
  store: Store,
  index: KeptIndex,
  { breathe, grownTo }: { readonly breathe: () => Promise<void>; readonly grownTo: string },
): Promise<Wrote> {
  for (;;) {
    const [head, before] = [index.head(), index.headJson()];
    if (head === undefined) return 'changed since';
    const old = untidy(head);
    if (old.length === 0) {
      if (head.grownTo === grownTo) return 'written';
      const grown = { ...head, turn: head.turn + 1, grownTo };
      return stepWith(store, index, before, { head: grown, put: [], drop: [] });
    }
    const ids = new Set(old.map(({ id }) => id));
    const members = old.flatMap(({ id }) => index.membersOf(id));
    const words = await wordsOf(store, index, old, breathe);
    const { pieces } = await library.searchPieces.read(
      store,
      old.map(({ id }) => termsId(id)),
    );
    const terms = [...new Set(pieces.flatMap((json) => (json === undefined ? [] : (JSON.parse(json) as string[]))))];
    const made = await piecesOf(head.nextSegment, { members, words, terms, breathe });
    const next: IndexHead = {
      ...head,
      turn: head.turn + 1,
      nextSegment: head.nextSegment + 1,
      segments: [...head.segments.filter(({ id }) => !ids.has(id)), made.head],
    };
    const drop = old.map(({ id }) => segmentIds(id));
    const came = await stepWith(store, index, before, { head: next, put: made.put, drop });
    if (came !== 'written') return came;
  }
}
