/**
 * How much of a page is read: several times what the longest page of the stored ones has, a budget of 20,926 words with
 * 3,683 elements in 15 levels (the deepest has 16), 129,252 characters in 2,087 blocks and 6,425 text nodes, and 2,008 finds.
 * @see docs/decisions/0025
 */
export const PAGE_BOUNDS = {
  /** Of the whole document. */
  elements: 60_000,
  /** Elements inside one another, of the whole document. */
  depth: 200,
  characters: 1_000_000,
  /** Pieces of text, as the page's own nodes divide it. */
  textNodes: 50_000,
  blocks: 20_000,
  /** Characters of one block: what can be marked at a time. */
  blockCharacters: 50_000,
  finds: 15_000,
} as const;

export type PageMeasure = keyof typeof PAGE_BOUNDS;
export type PageBounds = Readonly<Record<PageMeasure, number>>;

/** What of a page is more than is read. */
export interface TooLong {
  readonly tooLong: PageMeasure;
}

const COUNTED: Readonly<Record<PageMeasure, string>> = {
  elements: 'elements',
  depth: 'elements inside one another',
  characters: 'characters',
  textNodes: 'pieces of text',
  blocks: 'paragraphs',
  blockCharacters: 'characters in one paragraph',
  finds: 'names and commitments',
};

/** Why a page is not read, as a sentence for its reader. */
export function tooLongWords({ tooLong }: TooLong): string {
  const most = PAGE_BOUNDS[tooLong].toLocaleString('en-GB');
  return `This page is too long for Pledgemark to read: it has more than ${most} ${COUNTED[tooLong]}.`;
}

/** Of what a page that is not read was told as: the measure of which it has too much, or a sentence. */
export function tooLongSentence(told: string): string {
  const measure = (Object.keys(PAGE_BOUNDS) as PageMeasure[]).find((name) => name === told);
  return measure === undefined ? told : tooLongWords({ tooLong: measure });
}
