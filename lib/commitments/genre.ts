/** Guidance tells its reader the rules: what an office "will" do there is how things work, not a promise. */
export type Genre = 'guidance' | 'policy';

const READER = /(?<![\w'])you(?:r|rs|rself|'ll|'re|'ve)?(?![\w'])/gi;
const SPEAKER = /(?<![\w'])(?:we|our|us|I|my)(?![\w'])/g;
const WORD = /\S+/g;

/** Fewer than this, and the text may only quote somebody. */
const FEWEST = 6;
/** Of a thousand words in the guidance of GOV.UK 12 to 160 speak to the reader; in speeches up to 27, but more of "we". */
const PER_THOUSAND = 12;

const count = (text: string, pattern: RegExp): number => {
  let times = 0;
  for (const found of text.matchAll(pattern)) times += found.length > 0 ? 1 : 0;
  return times;
};

/** What kind of text it is, by whom it speaks to. `folded` has plain apostrophes, as masked texts have. */
export function genreOf(folded: string): Genre {
  const reader = count(folded, READER);
  if (reader < FEWEST || reader < 2 * count(folded, SPEAKER)) return 'policy';
  return (reader * 1000) / count(folded, WORD) >= PER_THOUSAND ? 'guidance' : 'policy';
}
