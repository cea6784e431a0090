/** Between figures a space parts numbers; only where it groups thousands may it be left out. */
const THOUSANDS = /(?<=\d) (?=\d{3}(?!\d))/g;
const LOOSE_SPACE = /(?<!\d) | (?!\d)/g;
/** Two hyphens are typed for a dash, two apostrophes for a quotation mark. */
const DOUBLED = /([-'])\1+/g;

function bare(flat: string): string {
  return flat.replaceAll(THOUSANDS, '').replaceAll(LOOSE_SPACE, '').replaceAll(DOUBLED, '$1');
}

/** Whether two flat texts differ in white space, quotation marks and dashes alone: then nothing was edited. */
export function isSameWords(one: string, other: string): boolean {
  return one === other || bare(one) === bare(other);
}
