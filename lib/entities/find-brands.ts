import type { Find } from './find';
import { GENERAL_LETTERS } from './lexicon';

/** A brand of a campaign or service, written in capitals: told by how often it stands, and by what it is said to be. */
export const BRANDS = [
  {
    name: 'brand in capitals',
    example: 'The new ZORBY website. ZORBY helps young people, and we know that ZORBY works.',
    counterExample: 'The LNG website. LNG is a gas, and LNG is stored.',
  },
  {
    name: 'letters of a scheme',
    example: 'The XGMC grants are open. Each XGMC project is funded, and XGMC pays.',
    counterExample: 'The SME fund is open. Each SME is funded, and an SME pays.',
  },
] as const;

/** How often a word must stand before it is taken for a brand. */
const LEAST = 3;
const BRAND = /^[A-Z]{4,12}$/;
/** A brand is read as a word, an abbreviation letter by letter. */
const SPOKEN = /[AEIOUY]/;
const WITNESS = /^ (?:website|helpline|campaign|adverts?|app|brand|advis[eo]rs?|hotline)\b/;
const WITNESS_LENGTH = 14;

/** What a scheme that is known by its letters is said to be. */
const SCHEME_WITNESS =
  /^ (?:programmes?|schemes?|fund|grants?|initiative|projects?|scholarships?|awards?|competition)\b/;
const LETTERS = /^[A-Z]{3,6}$/;
/** How much of the text before a bracket holds its last word. */
const ONE_WORD = 32;

function isScheme(text: string, word: string): boolean {
  if (!LETTERS.test(word) || GENERAL_LETTERS.has(word)) return false;
  const open = text.indexOf(`(${word}`);
  const before = open === -1 ? '' : text.slice(Math.max(0, open - ONE_WORD), open);
  return !/(?:^|\s)[a-z][a-z-]* $/.test(before);
}

function witnessed(text: string, word: string, end: number): (typeof BRANDS)[number]['name'] | undefined {
  const after = text.slice(end, end + WITNESS_LENGTH);
  if (BRAND.test(word) && SPOKEN.test(word) && WITNESS.test(after)) return 'brand in capitals';
  return SCHEME_WITNESS.test(after) && isScheme(text, word) ? 'letters of a scheme' : undefined;
}

/** Words in capitals that are the name of a campaign or service all through the text. Time: linear in their number. */
export function findBrands(text: string, capitals: ReadonlyMap<string, readonly number[]>): Find[] {
  return [...capitals].flatMap(([word, places]) => {
    if (places.length < LEAST) return [];
    let why: string | undefined;
    for (const start of places) why ??= witnessed(text, word, start + word.length);
    if (why === undefined) return [];
    return places.map((start): Find => ({ start, end: start + word.length, type: 'programme', why }));
  });
}
