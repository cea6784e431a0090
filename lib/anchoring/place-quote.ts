import type { Placement, QuoteSelector, Span } from '@/lib/model';

import { among, asMoved, atCopy, atImage, atLeast, elsewhere, isIn, movedWords, removed, standing } from './at-place';
import type { Search } from './at-place';
import { besideAt } from './beside';
import { findBracket, ownIn } from './bracket';
import { editedElsewhere } from './edited-elsewhere';
import { checked, unlessLike } from './final-checks';
import { findExact, isAlone } from './exact';
import { flatten } from './flat-text';
import type { FlatText } from './flat-text';
import { findFrame } from './frames';
import { findFuzzy } from './fuzzy';
import { standsOnce, standsTwice } from './occurrences';
import { isEdge, soughtBy } from './sought';
import type { Sought } from './sought';
import { findTwin } from './twins';

/** Whether quote, prefix and suffix all stand where the hint says, as they stood nowhere else; and the text's edges there, where they are sides. */
function standsAtHint(text: string, selector: QuoteSelector): boolean {
  const { exact, prefix, suffix, position, rivals } = selector;
  const [from, to] = [position.start - prefix.length, position.start + exact.length + suffix.length];
  return (
    rivals?.twins === undefined &&
    from >= 0 &&
    text.startsWith(prefix + exact + suffix, from) &&
    (from === 0 || !isEdge(selector, prefix)) &&
    (to === text.length || !isEdge(selector, suffix))
  );
}

/** Where prefix, quote and suffix stand in one piece, and no part of them a second time: most quotes of a changed page. */
function standsWhole(flat: string, sought: Sought): number | undefined {
  const { before, core, after, left, right } = sought;
  if (left.atEdge || right.atEdge || standsTwice(flat, sought)) return undefined;
  const passage = before + core + after;
  return standsOnce(flat, passage) ? flat.indexOf(passage) + before.length : undefined;
}

/** As `placeQuote`, in a text made ready before: for many quotes in one text. */
export function placeIn(text: FlatText, selector: QuoteSelector): Placement {
  if (standsAtHint(text.original, selector)) {
    return {
      state: 'anchored',
      span: { start: selector.position.start, end: selector.position.start + selector.exact.length },
    };
  }
  const sought = soughtBy(selector);
  if (sought.core === '') return { state: 'orphaned' };
  const frame = findFrame(text.flat, selector.frames ?? [], selector.exact.length);
  const search: Search = { text, sought, frame, selector };
  const twin = findTwin(text.flat, sought);
  if (twin?.own) return unlessLike(search, standing(text, sought, twin.own));
  const found = twin && twin.places.length > 0 ? among(search, twin.places) : placeBySigns(search);
  return checked(search, orEditedElsewhere(search, found));
}

/** Words that are not found where they stood may have been edited, and moved as well. */
function orEditedElsewhere(search: Search, placement: Placement): Placement {
  if (placement.state !== 'removed' && placement.state !== 'orphaned') return placement;
  const place = editedElsewhere(search);
  if (!place) return placement;
  const { isBefore, isAfter } = besideAt(search.text.flat, search.sought, place);
  const found = standing(search.text, search.sought, place);
  return isBefore || isAfter ? found : asMoved(found);
}

/** By prefix, suffix and frame, and by what was like the quote when it was taken. */
function placeBySigns(search: Search): Placement {
  const { text, sought, frame } = search;
  const spanOf = (at: number): Span => ({ start: at, end: at + sought.core.length });
  const whole = standsWhole(text.flat, sought);
  if (whole !== undefined)
    return frame && !isIn(frame, spanOf(whole))
      ? elsewhere({ ...search, frame }, spanOf(whole), true)
      : standing(text, sought, spanOf(whole));
  const exact = findExact(text.flat, sought);
  const isInPlace = exact.one !== undefined && !isAlone(exact.one);
  const moved = isInPlace || exact.several.length > 0 ? undefined : movedWords(search);
  if (moved) return moved;
  if (exact.one) return atCopy(search, exact.one);
  if (exact.several.length > 0)
    return among(
      search,
      exact.several.map(({ at }) => spanOf(at)),
    );
  const bracket = findBracket(text.flat, sought, frame);
  const own = bracket?.is === 'edited' || frame === undefined ? undefined : ownIn(text.flat, sought, frame);
  if (own) return standing(text, sought, own);
  if (bracket?.is === 'removed') return removed(text, bracket.gap);
  const image = bracket?.image ?? findFuzzy(text.flat, sought);
  return image ? atImage(search, image, bracket === undefined && sought.rivals.words === 0) : atLeast(search);
}

/**
 * Finds a quote again, or says honestly that it is gone: never on words that cannot be told to be the ones that
 * were meant. In order: the hint, if quote and context agree; the exact words where prefix or suffix singles out
 * one place; prefix and suffix around a gap (empty or of other words: removed; alike: edited); fuzzy, with a
 * floor; ambiguous or orphaned.
 * @param text what the page reads now; offsets are UTF-16 code units
 * @see DESIGN section 7; W3C Web Annotation Data Model 4.2.4
 */
export function placeQuote(text: string, selector: QuoteSelector): Placement {
  return placeIn(flatten(text), selector);
}
