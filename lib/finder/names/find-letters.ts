import { GENERAL_LETTERS } from '../tables/lexicon';
import { AFTER_NAMES } from '../tables/word-lists';
import { CAPITAL, LOWER } from '../text/tokens';
import type { Tokens } from '../text/tokens';
import type { Find } from './find';

/** A body that the text knows by its letters alone: told by what only a body has, or what only a body does. */
export interface LetteredRow {
  readonly name: string;
  /** Why it stands though no stored text needs it: the class that it is of. */
  readonly because?: string;
  /** What the text after the letters begins with. */
  readonly after: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

export const LETTERED_BODIES: readonly LetteredRow[] = [
  {
    name: 'letters that have members', because: 'what only a body has', after: /^(?: (?:members?|member (?:states|countries)|co-chairs?|secretariat)\b|'s (?:members|membership|partnerships|partners|board|chair|staff|remit|chief executive)\b)/,
    example: 'We thank QRX members. The QRX helped.', counterExample: 'Our STEM members met. A PQX is a rope.',
  },
  {
    name: 'letters that speak',
    after: /^ (?:says|said that|told|welcomes|recommends|assesses|considers that|believes|agrees|calls (?:on|for)|continues to (?:call (?:on|for)|work with)|(?:has|have) (?:said|agreed|published|recommended|appointed|asked|decided)|(?:is|are) (?:consulting|working (?:closely )?with|committed to|pleased|grateful)|are (?:investigating|considering|developing))\b/,
    example: 'The QRX has asked for help.', counterExample: 'The QRX has helped.',
  },
]; // prettier-ignore

/** How much of the text around the letters a row may look at. */
const AROUND = 32;
const LETTERS = /^[A-Z]{3,6}$/;
/** The longest word that letters can be in small: one more, for its plural. */
const LONGEST = 7;
/** Turns the code of a small letter of ASCII into that of its capital. */
const UPPER_MASK = ~32;
/** "a PQX", "each PQX": one of many; "Rear Admiral Quill RXN": letters after a name. */
const ONE_OF_MANY = /(?:\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Yy]our|[Pp]er)|(?:^|[^\w.?!] ?)(?!The )[A-Z][\w.'-]*) $/;

function rowAt(text: string, start: number, end: number): LetteredRow | undefined {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return LETTERED_BODIES.find((row) => row.after.test(after) && !ONE_OF_MANY.test(before));
}

/** Words in capitals that the text also has in small letters, or of several: "NEW members", "the PQXs". */
function ordinary({ text, kinds, starts, ends, count }: Tokens, told: ReadonlyMap<string, string>): Set<string> {
  const ordinary = new Set<string>();
  const firsts = new Set([...told.keys()].map((word) => word.charCodeAt(0)));
  for (let at = 0; at < count && firsts.size > 0; at++) {
    const kind = kinds[at];
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if ((kind !== LOWER && kind !== CAPITAL) || end - start > LONGEST) continue;
    if (!firsts.has(text.charCodeAt(start) & UPPER_MASK)) continue;
    const word = text.slice(start, end);
    if (/[a-z]$/.test(word)) ordinary.add(word.toUpperCase());
    if (kind === CAPITAL && word.endsWith('s')) ordinary.add(word.slice(0, -1));
  }
  return ordinary;
}

/**
 * Every mention of bodies that are known by their letters alone. Time: linear in the text.
 * @param taken where names begin that are known by more
 */
export function findLetters(
  tokens: Tokens,
  capitals: ReadonlyMap<string, readonly number[]>,
  taken: ReadonlySet<number>,
): Find[] {
  const { text } = tokens;
  const told = new Map<string, string>();
  for (const [word, places] of capitals) {
    if (!LETTERS.test(word) || GENERAL_LETTERS.has(word) || AFTER_NAMES.has(word)) continue;
    if (places.some((start) => text.charAt(start - 1) === '(' && text.charAt(start + word.length) === ')')) continue;
    for (const start of places) {
      const row = taken.has(start) ? undefined : rowAt(text, start, start + word.length);
      if (row === undefined) continue;
      told.set(word, row.name);
      break;
    }
  }
  const words = ordinary(tokens, told);
  return [...told].flatMap(([word, why]) =>
    words.has(word)
      ? []
      : (capitals.get(word) ?? []).map((start): Find => ({
          start,
          end: start + word.length,
          type: 'organisation',
          why,
        })),
  );
}

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
const SHORT_NAME = /^[A-Z]{3,6}$/;
/** How much of the text before a bracket holds its last word. */
const ONE_WORD = 32;

function isScheme(text: string, word: string): boolean {
  if (!SHORT_NAME.test(word) || GENERAL_LETTERS.has(word)) return false;
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

const SHORTEST = 3;
/** The code of "Z". */
const LAST_CAPITAL = 90;

/** Words of three to twelve letters that are written in capitals, and where each stands. Time: linear in the tokens. */
export function wordsInCapitals({ text, kinds, starts, ends, count }: Tokens): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < count; at++) {
    if (kinds[at] !== CAPITAL) continue;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (end - start < SHORTEST || text.charCodeAt(start + 1) > LAST_CAPITAL) continue;
    const word = text.slice(start, end);
    if (!/^[A-Z]{3,12}$/.test(word)) continue;
    const list = places.get(word);
    if (list === undefined) places.set(word, [start]);
    else list.push(start);
  }
  return places;
}
