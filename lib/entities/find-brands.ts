import type { Find } from './find';
import { CAPITAL } from './tokens';
import type { Tokens } from './tokens';

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
const SHORTEST = 3;
/** The code of "Z". */
const LAST_CAPITAL = 90;

/** What a scheme that is known by its letters is said to be. */
const SCHEME_WITNESS =
  /^ (?:programmes?|schemes?|fund|grants?|initiative|projects?|scholarships?|awards?|competition)\b/;
const LETTERS = /^[A-Z]{3,6}$/;
/** Letters of things in general: "the ICT programme" is any. */
const GENERAL: ReadonlySet<string> = new Set(
  'ICT STEM PPE SME SMES HIV AIDS PHD MBA MSC GDP GCSE BTEC NVQ LGBT LGBTQ BAME CCTV GPS GIS DNA PDF CEO CFO NGO NGOS COVID VAT ISA NHS EU UK USA GHG LNG ODA SEND WASH FGM MOT ROI PFI PPP WMD AMR PCR API HGV LGV RAF NATO'.split(
    ' ',
  ),
);
/** How much of the text before a bracket holds its last word. */
const ONE_WORD = 32;

function isScheme(text: string, word: string): boolean {
  if (!LETTERS.test(word) || GENERAL.has(word)) return false;
  const open = text.indexOf(`(${word}`);
  const before = open === -1 ? '' : text.slice(Math.max(0, open - ONE_WORD), open);
  return !/(?:^|\s)[a-z][a-z-]* $/.test(before);
}

/** Words in capitals that are the name of a campaign or service all through the text. Time: linear in the tokens. */
export function findBrands({ text, kinds, starts, ends, count }: Tokens): Find[] {
  const places = new Map<string, number[]>();
  const told = new Map<string, string>();
  for (let at = 0; at < count; at++) {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    if (kinds[at] !== CAPITAL || end - start < SHORTEST || text.charCodeAt(start + 1) > LAST_CAPITAL) continue;
    const word = text.slice(start, end);
    if (!/^[A-Z]{3,12}$/.test(word)) continue;
    const list = places.get(word) ?? [];
    places.set(word, list);
    list.push(start);
    if (told.has(word)) continue;
    const after = text.slice(end, end + WITNESS_LENGTH);
    if (BRAND.test(word) && SPOKEN.test(word) && WITNESS.test(after)) told.set(word, 'brand in capitals');
    else if (SCHEME_WITNESS.test(after) && isScheme(text, word)) told.set(word, 'letters of a scheme');
  }
  return [...told].flatMap(([word, why]) => {
    const list = places.get(word) ?? [];
    if (list.length < LEAST) return [];
    return list.map((start) => ({ start, end: start + word.length, type: 'programme' as const, why }));
  });
}
