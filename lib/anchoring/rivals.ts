import type { Rivals } from '@/lib/model';

import { ALIKE, passagesIn } from './bracket';
import { copiesIn, likest } from './copies';
import { likestWords } from './fuzzy';
import type { Passage } from './passage';
import { NO_RIVALS } from './sought';
import type { Sought } from './sought';

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** What would be found, were a stretch of the text that holds the quote taken out; what is found there itself is no rival. */
function found(flat: string, sought: Sought, from: number, to: number): readonly Passage[] {
  const without = flat.slice(0, from) + flat.slice(to);
  const isHere = ({ gap }: Passage): boolean => Math.abs(gap.start - from) <= 2 || Math.abs(gap.end - from) <= 2;
  return passagesIn(without, sought).filter((passage) => passage.likeness >= ALIKE || !isHere(passage));
}

/**
 * How like the quote other places are: what would be found, were its words taken out of the text, alone or with what
 * stands before or after them. This is asked when the quote is taken, so that later a twin is not mistaken for it.
 * @param own where the quote's words start in the flat text
 */
export function rivalsOf(flat: string, sought: Sought, own: number): Rivals {
  const { core, before, after } = sought;
  if (core === '') return NO_RIVALS;
  const copies = copiesIn(flat, sought).filter(({ at }) => at !== own);
  const end = own + core.length;
  const elsewhere = found(flat, sought, own, end);
  const shifted = [found(flat, sought, own - before.length, end), found(flat, sought, own, end + after.length)].flat();
  const alike = [...elsewhere, ...shifted].filter(({ likeness }) => likeness >= ALIKE);
  const most = (shares: readonly number[]): number => rounded(Math.max(0, ...shares));
  return {
    copies: likest(copies),
    sides: most(elsewhere.map(({ sides }) => sides)),
    whole: most(alike.map(({ whole }) => whole)),
    words:
      copies.length > 0
        ? 1
        : most([
            likestWords(flat.slice(0, own), sought),
            likestWords(flat.slice(end), sought),
            ...alike.map(({ likeness }) => likeness),
          ]),
  };
}
