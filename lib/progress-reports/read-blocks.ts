import type { Reading, Span } from '@/lib/model';
import { blocksOf } from '@/lib/spans';

import { numberOf, orderOf } from './item-numbers';
import type { BlockNumber } from './item-numbers';

/** A block of a text, and what it is to the items of the document. */
export interface ItemBlock extends Span {
  readonly words: string;
  readonly isHeading: boolean;
  readonly number?: BlockNumber;
}

/** Fewer numbers in one form are no numbering. */
const LEAST_ITEMS = 3;
/** So many of a numbering go up from one to the next; a chapter may begin again at 1. */
const LEAST_RISING = 0.7;

/** A numbered heading with more blocks under it, in the mean, is a chapter's. */
const MOST_UNDER_ITEM = 6;

/** The blocks of a text, without white space around them. */
export function itemBlocks({ text, headings }: Reading): readonly ItemBlock[] {
  return blocksOf(text).flatMap((block): readonly ItemBlock[] => {
    const raw = text.slice(block.start, block.end);
    const words = raw.trim();
    if (words === '') return [];
    const start = block.start + raw.indexOf(words);
    const end = start + words.length;
    const isHeading = headings.some((heading) => heading.start <= start && end <= heading.end);
    const number = numberOf(words);
    return [{ start, end, words, isHeading, ...(number === undefined ? {} : { number }) }];
  });
}

/** Blocks are numbered in one way: by one form, all headings or none. */
const familyOf = ({ number, isHeading }: ItemBlock): string => `${number?.form.name ?? ''} ${isHeading ? 'h' : 'b'}`;

function isNumbering(blocks: readonly ItemBlock[]): boolean {
  if (blocks.length < LEAST_ITEMS) return false;
  const orders = blocks.map(({ number }) => orderOf(number?.number ?? ''));
  const rising = orders.slice(1).filter((order, at) => order > (orders[at] ?? 0)).length;
  const isOnce = new Set(orders).size === orders.length;
  return isOnce && rising >= LEAST_RISING * (orders.length - 1);
}

/** Chapters are numbered too: what stands under a numbered heading of an item is short, and has no headings of its own. */
function areChapters(all: readonly ItemBlock[], numbering: readonly ItemBlock[]): boolean {
  const [first] = numbering;
  if (first?.isHeading !== true || first.number?.form.is === 'labelled') return false;
  const last = numbering.at(-1)?.start ?? 0;
  const isOver = all.some(
    (block) => block.isHeading && !numbering.includes(block) && block.start > first.start && block.start < last,
  );
  const blocks = all.filter(({ isHeading }) => !isHeading).length;
  return isOver || blocks > MOST_UNDER_ITEM * numbering.length;
}

/**
 * The blocks that begin the numbered items of a document: of the ways in which its blocks are numbered, the one with a
 * label ("Action 3"), else the one with the most numbers. None where nothing is numbered, or a number stands twice.
 */
export function numberedBlocks(blocks: readonly ItemBlock[]): readonly ItemBlock[] {
  const families = new Map<string, ItemBlock[]>();
  for (const block of blocks)
    if (block.number !== undefined) families.set(familyOf(block), [...(families.get(familyOf(block)) ?? []), block]);
  const numberings = [...families.values()].filter((family) => isNumbering(family) && !areChapters(blocks, family));
  const isLabelled = ([first]: readonly ItemBlock[]): boolean => first?.number?.form.is === 'labelled';
  const labelled = numberings.filter(isLabelled);
  const [most] = (labelled.length > 0 ? labelled : numberings).toSorted((one, other) => other.length - one.length);
  return most ?? [];
}
