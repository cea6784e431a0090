import type { Find } from './find';
import { GENERAL_LETTERS } from './lexicon';
import { CAPITAL, LOWER } from './tokens';
import type { Tokens } from './tokens';
import { AFTER_NAMES } from './word-lists';

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
    const [kind, start, end] = [kinds[at], starts[at] ?? 0, ends[at] ?? 0];
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
