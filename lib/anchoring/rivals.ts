import type { Rivals } from '@/lib/model';

import { ALIKE, passagesIn } from './bracket';
import { copiesIn, likest } from './copies';
import type { FlatText } from './flat-text';
import { likestWords } from './fuzzy';
import type { Sought } from './sought';

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/**
 * How like the quote other places are: what would be found, were its words taken out of the text. This is asked
 * when the quote is taken, so that later a twin is not mistaken for it.
 * @param own where the quote's words start in the original text
 */
export function rivalsOf({ flat, starts }: FlatText, sought: Sought, own: number): Rivals {
  if (sought.core === '') return { copies: [], sides: 0, whole: 0, words: 0 };
  const copies = copiesIn(flat, sought).filter(({ at }) => starts[at] !== own);
  const place = starts.indexOf(own);
  const without = flat.slice(0, place) + flat.slice(place + sought.core.length);
  const elsewhere = passagesIn(without, sought).filter(
    ({ gap }) => Math.abs(gap.start - place) > 2 && Math.abs(gap.end - place) > 2,
  );
  const alike = elsewhere.filter(({ likeness }) => likeness >= ALIKE);
  return {
    copies: likest(copies),
    sides: rounded(Math.max(0, ...elsewhere.map(({ sides }) => sides))),
    whole: rounded(Math.max(0, ...alike.map(({ whole }) => whole))),
    words: rounded(likestWords(without, sought)),
  };
}
