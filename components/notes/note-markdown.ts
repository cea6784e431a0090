import { fromMarkdown } from 'mdast-util-from-markdown';

import type { MarkdownNode } from '../markdown/read-markdown';

/**
 * What Markdown could do and a note may not: HTML, indented code (a reader's spaces are no code), link definitions
 * (a link says where it goes where it stands), entities (what is typed is what is shown), pictures.
 */
const LEFT_OUT = [
  'htmlFlow',
  'htmlText',
  'codeIndented',
  'definition',
  'characterReference',
  'labelStartImage',
  'setextUnderline',
];

/** So much is read as Markdown; a longer note is shown as plain text: reading is quadratic for hostile texts. */
const LONGEST = 10_000;

/** Most marks of Markdown that a text of any length needs; more are an attack on the reading, or no Markdown. */
const MOST_MARKS = 600;

/** A note's words as a tree, or nothing where they are better shown as they are. */
export function noteMarkdown(body: string): readonly MarkdownNode[] | undefined {
  if (body.length > LONGEST || (body.match(/[-+*_[\]`>#<]/g)?.length ?? 0) > MOST_MARKS) return undefined;
  return fromMarkdown(body, { extensions: [{ disable: { null: LEFT_OUT } }] }).children;
}
