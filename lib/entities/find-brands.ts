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
] as const;

/** How often a word must stand before it is taken for a brand. */
const LEAST = 3;
const BRAND = /^[A-Z]{4,12}$/;
/** A brand is read as a word, an abbreviation letter by letter. */
const SPOKEN = /[AEIOUY]/;
const WITNESS = /^ (?:website|helpline|campaign|adverts?|app|brand|advis[eo]rs?|hotline)\b/;
const WITNESS_LENGTH = 12;

/** Words in capitals that are the name of a campaign or service all through the text. Time: linear in the tokens. */
export function findBrands({ text, kinds, starts, ends, count }: Tokens): Find[] {
  const places = new Map<string, number[]>();
  const told = new Set<string>();
  for (let at = 0; at < count; at++) {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    if (kinds[at] !== CAPITAL || end - start < 4 || text.charCodeAt(start + 1) > 90) continue;
    const word = text.slice(start, end);
    if (!BRAND.test(word) || !SPOKEN.test(word)) continue;
    const list = places.get(word) ?? [];
    places.set(word, list);
    list.push(start);
    if (WITNESS.test(text.slice(end, end + WITNESS_LENGTH))) told.add(word);
  }
  return [...told].flatMap((word) => {
    const list = places.get(word) ?? [];
    if (list.length < LEAST) return [];
    return list.map((start) => ({
      start,
      end: start + word.length,
      type: 'programme' as const,
      why: 'brand in capitals',
    }));
  });
}
