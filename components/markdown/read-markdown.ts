import { fromMarkdown } from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = Root['children'][number];

/** A document of ours as a tree. It is read whole: its length is known, and nobody else writes in it. */
export function readMarkdown(text: string): readonly MarkdownNode[] {
  return fromMarkdown(text).children;
}
