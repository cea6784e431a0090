import { wordSet } from '../match/pattern';
import { vocabulary } from '../match/vocabulary';
import type { Genre } from '../tables/refusal';
import type { Words } from '../text/words';

const READER = wordSet('you|your|yours|yourself');
vocabulary.define('speaker', (word) => /^(?:we|our|us|I|my)$/.test(word));
const SPEAKER = wordSet('<speaker>');

/** Fewer than this, and the text may only quote somebody. */
const FEWEST = 6;
/** Of a thousand words in the guidance of GOV.UK 12 to 160 speak to the reader; in speeches up to 27, but more of "we". */
const PER_THOUSAND = 11.5;
const WORD = wordSet('<word>');

/** What kind of text it is, by whom it speaks to. */
export function genreOf({ numbers, count }: Words): Genre {
  let [reader, speaker, all] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    if (vocabulary.isIn(number, WORD)) all++;
    if (vocabulary.isIn(number, READER)) reader++;
    else if (vocabulary.isIn(number, SPEAKER)) speaker++;
  }
  if (reader < FEWEST || reader < 2 * speaker) return 'policy';
  return (reader * 1000) / all >= PER_THOUSAND ? 'guidance' : 'policy';
}
