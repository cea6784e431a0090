/** What speaks for a passage of a report as the answer to an item. */
export interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly says: string;
}

/**
 * The signs, and how much each counts. Each weight is a round share (1, 2 for the chapter, ½ for being ahead and for
 * phrases) of how far the sign spreads over the stored real pairs, divided by ten: so that 1 is enough for a row.
 */
export const SIGNS = {
  like: { name: 'like', weight: 1.35, says: 'the weight of the words both have, of the weight of all' },
  belongs: { name: 'belongs', weight: 0.32, says: 'how much of what the items say with these words this one says' },
  ahead: { name: 'ahead', weight: 0.12, says: 'and how much more than the item that comes next' },
  block: { name: 'block', weight: 0.26, says: 'as belongs, of the whole block' },
  blockAhead: { name: 'blockAhead', weight: 0.09, says: 'as ahead, of the whole block' },
  phrases: { name: 'phrases', weight: 0.34, says: 'pairs of words that both have and no other item has' },
  chapter: { name: 'chapter', weight: 0.44, says: 'both stand in chapters of one name, or in chapters of two' },
  heading: { name: 'heading', weight: 0.52, says: 'the name of the report’s chapter is in the item' },
  opening: { name: 'opening', weight: -0.71, says: 'the passage stands in a foreword or a summary' },
} as const satisfies Readonly<Record<string, Sign>>;

/** What the signs of one item and one passage come to, each before it is weighed. */
export type Signs = Readonly<Record<keyof typeof SIGNS, number>>;

/** What they come to together. */
export function likeOf(signs: Signs): number {
  return Object.values(SIGNS).reduce((sum, { name, weight }) => sum + weight * signs[name], 0);
}
