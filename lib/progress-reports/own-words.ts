import type { AnswerSaying, Span } from '@/lib/model';

export interface OwnWordRow {
  readonly name: string;
  readonly counts: AnswerSaying;
  /** Alternatives of a pattern, lower case: the whole label, nothing around it. */
  readonly pattern: string;
  readonly example: string;
  readonly counterExample: string;
}

/**
 * Labels that reports print beside an item. A colour, and a word for something under way, tell nothing of the outcome.
 * "New" marks an item that the earlier document does not have.
 */
export const OWN_WORDS: readonly OwnWordRow[] = [
  {
    name: 'not done',
    counts: 'not done',
    pattern: 'missed|not met|not (?:achieved|delivered|done)|failed',
    example: 'Not met',
    counterExample: 'Not started',
  },
  {
    name: 'partly done',
    counts: 'partly',
    pattern: '(?:partly|partially|part) (?:complete|completed|met|achieved|delivered|done)',
    example: 'Partially complete',
    counterExample: 'Part 2 complete',
  },
  {
    name: 'done',
    counts: 'done',
    pattern: '(?:fully )?(?:complete|completed|done|met|achieved|delivered|implemented|closed as complete)',
    example: 'Completed',
    counterExample: 'Completely new',
  },
  {
    name: 'changed',
    counts: 'changed',
    pattern: 'merged|replaced|superseded|withdrawn|dropped|discontinued|cancelled',
    example: 'Withdrawn',
    counterExample: 'Withdrawn consent forms',
  },
  {
    name: 'under way',
    counts: 'background',
    pattern:
      'on track|in progress|under ?way|ongoing|delayed|behind schedule|at risk|off track|(?:may|will) miss|not (?:yet )?started|not (?:yet )?(?:complete|completed)|started|open|limited|substantial|substantially complete',
    example: 'On track',
    counterExample: 'On track 2 of the line',
  },
  {
    name: 'colour',
    counts: 'background',
    pattern: '(?:green|amber|red|blue)(?:[ /-](?:green|amber|red))?',
    example: 'Amber/Green',
    counterExample: 'Green Paper',
  },
  { name: 'new', counts: 'background', pattern: 'new', example: 'New', counterExample: 'New ferries' },
];

/** "Status:", "Completion status -", "RAG rating:", "Progress:". */
const LEAD =
  '(?:(?:completion |delivery |current |overall )?(?:status|progress|assessment|outcome)|rag(?: rating| status)?|rating)(?: to date)?\\s*[:–—-]\\s*';
const ANY = OWN_WORDS.map(({ pattern }) => pattern).join('|');
const LABEL = new RegExp(`^(?:${LEAD})?[[(]?(${ANY})[\\])]?[.]?$`, 'i');
/** "Action 3: A new code – Complete", "A new code (Complete)". */
const AT_END = new RegExp(`(?:\\s[–—-]\\s|\\s[[(])(${ANY})[\\])]?[.]?$`, 'i');
/** "Complete: the code was laid", "Complete – the code was laid"; a plain stop says less and is none. */
const AT_START = new RegExp(`^(${ANY})(?::|\\s[–—-])\\s`, 'i');

export interface OwnWord {
  /** As it is printed. */
  readonly words: string;
  readonly counts: AnswerSaying;
  /** Of the block it was found in, UTF-16 code units. */
  readonly at: Span;
}

function rowOf(words: string): OwnWordRow | undefined {
  return OWN_WORDS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'i').test(words));
}

function found(block: string, pattern: RegExp): OwnWord | undefined {
  const match = pattern.exec(block);
  const words = match?.[1];
  const counts = words === undefined ? undefined : rowOf(words)?.counts;
  if (match === null || words === undefined || counts === undefined) return undefined;
  const start = match.index + match[0].indexOf(words);
  return { words, counts, at: { start, end: start + words.length } };
}

/** The label that a block is and nothing else: "Status: On track"; nothing where it says more. */
export function labelOf(block: string): OwnWord | undefined {
  return found(block.trim(), LABEL);
}

/** The label inside a block that says more: at its end in a bracket or after a dash, or before a colon or a dash. */
export function labelIn(block: string): OwnWord | undefined {
  return found(block.trim(), AT_END) ?? found(block.trim(), AT_START);
}
