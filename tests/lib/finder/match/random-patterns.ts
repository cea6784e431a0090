import * as fc from 'fast-check';

/** A pattern in our notation over the words a, b, c and d, and as a regular expression over their letters. */
export interface Twin {
  readonly notation: string;
  readonly source: string;
}

const LETTERS = ['a', 'b', 'c', 'd'] as const;

const word: fc.Arbitrary<Twin> = fc
  .uniqueArray(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 2 })
  .map((letters) => ({ notation: letters.join('|'), source: `[${letters.join('')}]` }));

const edge: fc.Arbitrary<Twin> = fc.constantFrom('^', '$').map((sign) => ({ notation: sign, source: sign }));

const LOOKS = [
  ['!', '?!'],
  ['&', '?='],
  ['!<', '?<!'],
  ['&<', '?<='],
] as const;

/**
 * A repeat without the sign for one: of an empty round that a sign repeats, a regular expression takes back what it
 * chose, and the notation does not.
 */
function repeated(source: string, least: number, more: number): string {
  const rest = Array.from({ length: more }).reduce<string>((inner) => `(?:${source}${inner}|)`, '');
  return source.repeat(least) + rest;
}

const { part } = fc.letrec<{ part: Twin; group: Twin }>((tie) => ({
  group: fc
    .array(fc.array(tie('part'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((choices) => ({
      notation: `(${choices.map((parts) => parts.map(({ notation }) => notation).join(' ')).join(' | ')})`,
      source: `(?:${choices.map((parts) => parts.map(({ source }) => source).join('')).join('|')})`,
    })),
  part: fc.oneof(
    { maxDepth: 3 },
    word,
    edge,
    tie('group'),
    fc
      .tuple(fc.oneof(word, tie('group')), fc.nat({ max: 2 }), fc.nat({ max: 2 }))
      .map(([{ notation, source }, least, more]) => ({
        notation: `${notation}{${least},${least + more}}`,
        source: repeated(source, least, more),
      })),
    fc
      .oneof(word, tie('group'))
      .map(({ notation, source }) => ({ notation: `${notation}?`, source: repeated(source, 0, 1) })),
    fc.tuple(fc.constantFrom(...LOOKS), fc.oneof(word, tie('group'))).map(([[ours, theirs], { notation, source }]) => ({
      notation: `${ours}${notation}`,
      source: `(${theirs}${source})`,
    })),
  ),
}));

/** Patterns of every element of the notation that is no kind of word. */
export const twins: fc.Arbitrary<Twin> = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => ({
  notation: parts.map(({ notation }) => notation).join(' '),
  source: parts.map(({ source }) => source).join(''),
}));

/** Texts of the words a to d, as their letters. */
export const letters: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...LETTERS), { maxLength: 12 })
  .map((all) => all.join(''));
