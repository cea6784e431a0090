/** What a reader types for characters that typesetters set otherwise. */
const SET_AS: Readonly<Record<string, string>> = {
  "'": "['\u2018-\u201b\u2032]",
  '"': '["\u201c-\u201f\u2033\u00ab\u00bb]',
  '-': '[-\u2010-\u2015\u2212]',
};
const ALIKE = Object.entries(SET_AS).map(([typed, set]) => ({ typed, alike: new RegExp(set, 'u') }));
const SYNTAX = /[\\^$.*+?()[\]{}|/]/u;

/**
 * Finds what a reader types in a text that was read, whatever its capitals, dashes, quotation marks and spaces. Newlines part
 * blocks: nothing is found across them.
 * @returns nothing where there is nothing to look for
 */
export function findPattern(typed: string): RegExp | undefined {
  const words = typed.normalize('NFC').trim();
  if (words === '') return undefined;
  const source = Array.from(words.replaceAll(/\s+/gu, ' '), (character) => {
    const row = ALIKE.find(({ alike }) => alike.test(character));
    if (row !== undefined) return SET_AS[row.typed];
    return SYNTAX.test(character) ? `\\${character}` : character;
  });
  return new RegExp(source.join(''), 'giu');
}
