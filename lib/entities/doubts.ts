import type { EntityType } from '@/lib/model';

import type { Find } from './find';
import { PLACES_THAT_ARE_WORDS, SITES } from './lexicon';

/** A word or name that means several things: what stands around it decides. */
export interface Doubt {
  readonly name: string;
  /** Why it stands though no stored text needs it: the class that it is of. */
  readonly because?: string;
  /** The words in question. */
  readonly words: RegExp;
  /** Only finds of this type, where it is given. */
  readonly type?: EntityType;
  /** The find is dropped where the text before ends like this, or the text after begins like this. */
  readonly dropBefore?: RegExp;
  readonly dropAfter?: RegExp;
  /** The find stays only where the text before ends like this. */
  readonly keepBefore?: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const AT_A_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|to|[Oo]utside|[Aa]round|[Aa]cross|[Vv]isit(?:ed|ing)? to|visited|visit|[Ii]nto|for|between|and|of|or|,) $/;

const oneOf = (words: ReadonlySet<string>): RegExp => new RegExp(`^(?:${[...words].join('|')})$`);

export const DOUBTS: readonly Doubt[] = [
  {
    name: 'a parliament’s time', words: /^Parliament$/,
    dropBefore: /\b(?:[Tt]his|[Ff]uture|[Nn]ext|[Ll]ast|[Pp]revious|[Cc]urrent|[Nn]ew|hung|[Oo]ver the|[Dd]uring the|[Ee]ach|[Ii]n the|[Oo]f the) $/,
    example: 'a statement to Parliament', counterExample: 'for the remainder of the Parliament',
  },
  {
    name: 'by whose command', because: 'the formula on the front of every command paper', words: /^Command of H(?:er|is) Majesty$/, dropBefore: /\b[Bb]y $/,
    example: 'the Command of Her Majesty', counterExample: 'laid by Command of Her Majesty',
  },
  {
    name: 'a city by its name', because: 'a head with its own name behind it', words: /^City$/, type: 'place', dropAfter: /^ of [A-Z]/,
    example: 'banks in the City fell', counterExample: 'the City of Copenhagen',
  },
  {
    name: 'games of the Commonwealth', words: /^Commonwealth$/, dropAfter: /^ (?:Games|Pool|War|Day|Avenue)\b/,
    example: 'the Commonwealth met', counterExample: 'at the Commonwealth Games',
  },
  {
    name: 'a place on the net', because: 'a company by metonymy for its service', words: oneOf(SITES), dropBefore: /\b(?:[Oo]n|[Vv]ia|[Uu]sing|[Tt]hrough|[Oo]ur|[Yy]our) $/,
    example: 'we met Facebook and others', counterExample: 'watch it on YouTube',
  },
  {
    name: 'our forces', words: /^Armed Forces$/, dropBefore: /\b[Oo]ur $/,
    example: 'the Armed Forces need them', counterExample: 'around the world for our Armed Forces',
  },
  {
    name: 'a ship of the auxiliary', words: /^RFA$/, dropAfter: /^ [A-Z][a-z]/,
    example: 'the RFA has ships', counterExample: 'the ship RFA Argus',
  },
  {
    name: 'a government of part of an island', words: /^Irish [Gg]overnment$/, dropBefore: /\bNorthern $/,
    example: 'the Irish government agreed', counterExample: 'the Welsh and Northern Irish government',
  },
  {
    name: 'a ship', words: /./, type: 'place', dropBefore: /\b(?:HMS|HMY|RFA|RRS|HMCS|HMAS|USS|MV) $/,
    example: 'a visit to Argyll', counterExample: 'aboard HMS Argyll',
  },
  {
    name: 'places that are words', type: 'place',
    words: oneOf(PLACES_THAT_ARE_WORDS),
    keepBefore: AT_A_PLACE,
    example: 'a new hospital in Reading', counterExample: 'Reading is taught in schools',
  },
]; // prettier-ignore

/** How much of the text around a row may look at. */
const AROUND = 32;

function isDoubtful(row: Doubt, text: string, { start, end }: Find): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  if (row.keepBefore !== undefined && !row.keepBefore.test(before)) return true;
  return row.dropBefore?.test(before) === true || row.dropAfter?.test(text.slice(end, end + AROUND)) === true;
}

/** The finds that their surroundings confirm. */
export function withoutDoubts(text: string, finds: readonly Find[]): Find[] {
  return finds.filter((find) => {
    if (find.end - find.start > AROUND) return true;
    const words = text.slice(find.start, find.end);
    return !DOUBTS.some(
      (row) =>
        (row.type === undefined || row.type === find.type) && row.words.test(words) && isDoubtful(row, text, find),
    );
  });
}
