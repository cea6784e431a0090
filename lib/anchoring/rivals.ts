import type { Rivals } from '@/lib/model';

import { ALIKE, passagesIn } from './bracket';
import { allCopiesIn, likest } from './copies';
import { likestWords } from './fuzzy';
import { isLong } from './long-quote';
import type { Passage } from './passage';
import { occurrences, passages } from './occurrences';
import { NO_RIVALS } from './sought';
import type { Sought } from './sought';

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** So much of the text around the quote is looked through for what could slip into its place. */
const NEIGHBOURHOOD = 1000;

/** What would be found, were a stretch of the text that holds the quote taken out; the place itself, empty now, is no rival. */
function found(flat: string, sought: Sought, from: number, to: number): readonly Passage[] {
  const without = flat.slice(0, Math.max(0, from)) + flat.slice(to);
  const isHere = ({ gap }: Passage): boolean => Math.abs(gap.start - from) <= 2 || Math.abs(gap.end - from) <= 2;
  return passagesIn(without, sought).filter((passage) => passage.likeness >= ALIKE || !isHere(passage));
}

/** The same, were its sentence taken out, or what stands before or after it: its neighbour would stand beside the rest. */
function foundBeside(flat: string, sought: Sought, own: number): readonly Passage[] {
  const { core, before, after, left, right } = sought;
  const start = Math.max(0, own - before.length - NEIGHBOURHOOD);
  const near = flat.slice(start, own + core.length + after.length + NEIGHBOURHOOD);
  const [from, to] = [own - start, own - start + core.length];
  return [
    found(near, sought, from - left.inner, to + right.inner),
    found(near, sought, from - before.length, to),
    found(near, sought, from, to + after.length),
  ].flat();
}

function sharesOf(flat: string, sought: Sought, own: number): Omit<Rivals, 'copies'> {
  const elsewhere = found(flat, sought, own, own + sought.core.length);
  const alike = [...elsewhere, ...foundBeside(flat, sought, own)].filter(({ likeness }) => likeness >= ALIKE);
  const most = (shares: readonly number[]): number => rounded(Math.max(0, ...shares));
  const words = [flat.slice(0, own), flat.slice(own + sought.core.length)].map((part) => likestWords(part, sought));
  return {
    sides: most([...elsewhere, ...alike].map(({ sides }) => sides)),
    whole: most(alike.map(({ whole }) => whole)),
    words: most([...words, ...alike.map(({ likeness }) => likeness)]),
  };
}

/**
 * How like the quote other places are: what would be found, were its words taken out of the text, alone or with what
 * stands before or after them. This is asked when the quote is taken, so that later a twin is not mistaken for it.
 * @param own where the quote's words start in the flat text
 */
export function rivalsOf(flat: string, sought: Sought, own: number): Rivals {
  if (sought.core === '') return NO_RIVALS;
  const all = allCopiesIn(flat, sought);
  const copies = likest(all.filter(({ at }) => at !== own));
  const shares = isLong(sought) ? NO_RIVALS : sharesOf(flat, sought, own);
  const twins = twinsOf(flat, sought, own);
  return {
    ...shares,
    copies,
    words: copies.length > 0 ? 1 : shares.words,
    stood: occurrences(flat, sought.core).length,
    ...(twins === undefined ? {} : { twins }),
  };
}

/** How many places before and after the quote's own hold prefix, quote and suffix as well; undefined: none. */
function twinsOf(flat: string, sought: Sought, own: number): Rivals['twins'] {
  const places = passages(flat, sought);
  return places.length < 2
    ? undefined
    : { before: places.filter((at) => at < own).length, after: places.filter((at) => at > own).length };
}
