import { sentencesOf } from '@/lib/finder/words';
import type { Reading, Span } from '@/lib/model';

import { itemBlocks, numberedBlocks } from './read-blocks';
import type { ItemBlock } from './read-blocks';
import { labelIn, labelOf } from './own-words';
import type { OwnWord } from './own-words';
import { leadsToPlans } from './still-to-come';

/** Something that a strategy says will be done: its words, and where they stand. Offsets are UTF-16 code units. */
export interface StrategyItem {
  /** Its words, without its number. */
  readonly words: string;
  readonly span: Span;
  /** Everything that stands under it; it is known again by these words. */
  readonly whole: Span;
  /** The words of what stands under it, besides its own. */
  readonly under?: string;
  readonly number?: string;
  readonly title?: string;
  readonly chapter?: string;
}

/** A passage of a report that may answer an item. Offsets are UTF-16 code units. */
export interface ReportPassage {
  readonly words: string;
  readonly span: Span;
  /** The words of the block that it stands in, where it is a part of it. */
  readonly block?: string;
  /** The number of the item that it stands under, and the words at that number. */
  readonly number?: string;
  readonly title?: string;
  readonly chapter?: string;
  readonly own?: OwnWord;
  /** The first passage of its number, or one without: the others only go on. */
  readonly is: 'first' | 'further';
}

const isSameWay = (one: ItemBlock, other: ItemBlock | undefined): boolean =>
  one.isHeading === other?.isHeading && one.number?.form === other.number?.form;

/** Blocks in groups: each numbered one with what stands under it, and each other one alone. Chapters are headings. */
interface Group {
  readonly head?: ItemBlock;
  readonly blocks: readonly ItemBlock[];
  readonly chapter?: string;
}

/** A heading ends what stands under a number, but not where the number's own heading is meant. */
function groupsOf(blocks: readonly ItemBlock[]): readonly Group[] {
  const numbered = numberedBlocks(blocks);
  const heads = new Set(numbered);
  const groups: Group[] = [];
  let chapter: string | undefined;
  let open: { head: ItemBlock; blocks: ItemBlock[]; chapter?: string } | undefined;
  for (const block of blocks) {
    const under = chapter === undefined ? {} : { chapter };
    if (heads.has(block) && isSameWay(block, numbered[0])) {
      open = { head: block, blocks: [], ...under };
      groups.push(open);
    } else if (block.isHeading) {
      chapter = block.words;
      open = undefined;
    } else if (open === undefined) groups.push({ blocks: [block], ...under });
    else open.blocks.push(block);
  }
  return groups;
}

/** A block without its number. */
function unnumbered(block: ItemBlock): { readonly words: string; readonly span: Span } {
  const length = block.number?.length ?? 0;
  return { words: block.words.slice(length), span: { start: block.start + length, end: block.end } };
}

const endOf = ({ head, blocks }: Group): number => blocks.at(-1)?.end ?? head?.end ?? 0;

/** "It will:" leads to a list, and says nothing itself. */
const LEADS_ON = /:$/;

/** The words at a number, else what stands under it: "3", and in the next cell "We will …". */
function numberedItem(group: Group, head: ItemBlock): readonly StrategyItem[] {
  const own = unnumbered(head);
  const [under] = group.blocks;
  const isTitle = own.words === '' || (head.isHeading && !LEADS_ON.test(under?.words ?? ''));
  const said = isTitle && under !== undefined ? { words: under.words, span: under } : own;
  if (said.words === '') return [];
  return [
    {
      words: said.words,
      span: { start: said.span.start, end: said.span.end },
      whole: { start: head.start, end: endOf(group) },
      ...(group.blocks.length === 0 ? {} : { under: group.blocks.map(({ words }) => words).join(' ') }),
      ...(head.number === undefined ? {} : { number: head.number.number }),
      ...(isTitle && own.words !== '' ? { title: own.words } : {}),
      ...(group.chapter === undefined ? {} : { chapter: group.chapter }),
    },
  ];
}

/** "2.14" numbers a paragraph of a long paper, which may promise nothing. */
const isParagraph = ({ number = '', title }: StrategyItem): boolean => number.includes('.') && title === undefined;
const holdsPromise = ({ whole }: StrategyItem, promised: readonly Span[]): boolean =>
  promised.some(({ start, end }) => start < whole.end && whole.start < end);

/**
 * What a document says will be done, item by item: its numbered items; where it numbers none, what it promises.
 * @param promised the spans of the commitments that were found in it, in its order
 */
export function strategyItems(reading: Reading, promised: readonly Span[]): readonly StrategyItem[] {
  const groups = groupsOf(itemBlocks(reading));
  const numbered = groups.flatMap((group) => (group.head === undefined ? [] : numberedItem(group, group.head)));
  if (numbered.length > 0) return numbered.filter((item) => !isParagraph(item) || holdsPromise(item, promised));
  return promised.flatMap(({ start, end }): readonly StrategyItem[] => {
    const group = groups.find(({ blocks: [block] }) => block !== undefined && block.start <= start && end <= block.end);
    const words = reading.text.slice(start, end);
    const chapter = group?.chapter;
    return [{ words, span: { start, end }, whole: { start, end }, ...(chapter === undefined ? {} : { chapter }) }];
  });
}

/** Whether a document prints its labels before what they are about, or after it: by the first that stands at an end. */
function labelsLead(blocks: readonly ItemBlock[]): boolean {
  const first = blocks.findIndex(({ words, isHeading }) => !isHeading && labelOf(words) !== undefined);
  return first === 0 || blocks[first - 1]?.isHeading === true;
}

/** A block without its number, and without the label that it begins with. */
function unlabelled(block: ItemBlock): { readonly words: string; readonly span: Span } {
  const { words, span } = unnumbered(block);
  const own = labelIn(words);
  if (own?.at.start !== 0) return { words, span };
  const rest = words.slice(own.at.end).replace(/^\s*[:–—-]\s*/, '');
  return { words: rest, span: { start: span.end - rest.length, end: span.end } };
}

/** What stands under one number: its label, and its passages. */
function numberedPassages(group: Group, head: ItemBlock): readonly ReportPassage[] {
  const own = unnumbered(head);
  const labels = [own.words, ...group.blocks.map(({ words }) => words)];
  const label = labels.map((words) => labelOf(words) ?? labelIn(words)).find((one) => one !== undefined);
  const under = group.blocks.filter(({ words }) => labelOf(words) === undefined);
  const isTitle = under.length > 0;
  const said = isTitle ? under : [head];
  return said.map((block, at): ReportPassage => ({
    ...unlabelled(block),
    ...(head.number === undefined ? {} : { number: head.number.number }),
    ...(isTitle && own.words !== '' ? { title: own.words } : {}),
    ...(group.chapter === undefined ? {} : { chapter: group.chapter }),
    ...(label === undefined ? {} : { own: label }),
    is: at === 0 ? 'first' : 'further',
  }));
}

/** The sentences of a block, each a passage of its own: prose tells of several items in one block. */
function sentencesIn({ text }: Reading, { start, end }: Span): readonly Span[] {
  const sentences = sentencesOf({ text: text.slice(start, end), headings: [] });
  return sentences.map((one) => ({ start: start + one.start, end: start + one.end }));
}

/** A point of a list goes on in small letters. */
const GOES_ON = /^\p{Ll}/u;

/** The blocks of a report without the lists of what is still to come. */
function toldBlocks(blocks: readonly ItemBlock[]): readonly ItemBlock[] {
  let isToCome = false;
  return blocks.filter(({ words }) => {
    isToCome = leadsToPlans(words) || (isToCome && GOES_ON.test(words));
    return !isToCome;
  });
}

/** The passages of a report, in its order, each with the report's own word for it. */
export function reportPassages(reading: Reading): readonly ReportPassage[] {
  const blocks = toldBlocks(itemBlocks(reading));
  const leads = labelsLead(blocks);
  const groups = groupsOf(blocks);
  return groups.flatMap((group, at): readonly ReportPassage[] => {
    if (group.head !== undefined) return numberedPassages(group, group.head);
    const [block] = group.blocks;
    if (block === undefined || labelOf(block.words) !== undefined) return [];
    const beside = groups[leads ? at - 1 : at + 1];
    const isHere = beside?.head === undefined && beside?.chapter === group.chapter;
    const own = labelIn(block.words) ?? (isHere ? labelOf(beside?.blocks[0]?.words ?? '') : undefined);
    const about = {
      block: block.words,
      ...(group.chapter === undefined ? {} : { chapter: group.chapter }),
      ...(own === undefined ? {} : { own }),
    };
    return sentencesIn(reading, unlabelled(block).span).map((span, place) => ({
      words: reading.text.slice(span.start, span.end),
      span,
      ...about,
      is: place === 0 ? 'first' : 'further',
    }));
  });
}
