import type { Span } from '@/lib/model';

import type { Search } from './at-place';
import { passagesIn } from './bracket';
import { originalSpan } from './flat-text';
import { isLike, likesAmong } from './likes';
import { isLong } from './long-quote';
import type { Sought } from './sought';

/** Shorter sentences are like too many others. */
const SHORTEST = 36;
/** So much of the sentence stands there, so much of the words, and by so much more than anything else is or was like it. */
const FLOOR = 0.72;
/** Of a few words it is not known how like them others were. */
const FLOOR_OF_FEW = 0.85;
const FEW = 32;
const WORDS = 0.5;
const MARGIN = 0.1;

/** The quote, and of what stood about it the rest of its own sentence alone. */
function inSentence(sought: Sought): Sought {
  const { before, after, left, right } = sought;
  return { ...sought, before: before.slice(before.length - left.inner), after: after.slice(0, right.inner) };
}

/** Where a sentence like the quote's own stands, though nothing stands beside it that did: it was moved, and edited. */
export function editedElsewhere({ text, sought }: Search): Span | undefined {
  const { copies, words, whole, likes = [] } = sought.rivals;
  const own = inSentence(sought);
  if (isLong(sought) || copies.length > 0 || own.before.length + own.core.length + own.after.length < SHORTEST)
    return undefined;
  const [best, second] = passagesIn(text.flat, own)
    .filter(({ image }) => image !== undefined)
    .sort((a, b) => b.whole - a.whole);
  if (!best?.image || best.whole < (own.core.length < FEW ? FLOOR_OF_FEW : FLOOR) || best.likeness < WORDS)
    return undefined;
  if (best.whole < Math.max(words, whole, second?.whole ?? 0) + MARGIN) return undefined;
  const place = originalSpan(text, best.image);
  // no line or sentence that stood elsewhere when the quote was taken is an edit of it
  const isOther = isLike(text.original, place, likes) || likesAmong(text.original, place, likes).some.length > 0;
  return isOther ? undefined : best.image;
}
