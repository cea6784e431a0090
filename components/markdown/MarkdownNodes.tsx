import type { ComponentChildren } from 'preact';

import { webAddress } from '../words/web-address';
import type { MarkdownNode } from './read-markdown';

/** How a text is drawn where texts differ: what a heading is, and what becomes of a line that was broken. */
export interface MarkdownLook {
  readonly heading: (depth: number, words: ComponentChildren) => ComponentChildren;
  readonly lines: (text: string) => ComponentChildren;
}

function Node({ node, look }: { node: MarkdownNode; look: MarkdownLook }) {
  const inside = (nodes: readonly MarkdownNode[]) => <MarkdownNodes nodes={nodes} look={look} />;
  switch (node.type) {
    case 'paragraph':
      return <p>{inside(node.children)}</p>;
    case 'heading':
      return <>{look.heading(node.depth, inside(node.children))}</>;
    case 'text':
      return <>{look.lines(node.value)}</>;
    case 'strong':
      return <strong>{inside(node.children)}</strong>;
    case 'emphasis':
      return <em>{inside(node.children)}</em>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{inside(node.children)}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{inside(node.children)}</ol>
      ) : (
        <ul>{inside(node.children)}</ul>
      );
    case 'listItem':
      return <li>{inside(node.children)}</li>;
    case 'link': {
      const address = webAddress(node.url);
      if (address === undefined) return inside(node.children);
      return (
        <a href={address} target="_blank" rel="noreferrer">
          {inside(node.children)}
        </a>
      );
    }
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    default:
      return null;
  }
}

/** Markdown as elements. Nothing in it becomes HTML, and a link leads to the web or is none. */
export function MarkdownNodes({ nodes, look }: { nodes: readonly MarkdownNode[]; look: MarkdownLook }) {
  return (
    <>
      {nodes.map((node, at) => (
        <Node key={at} node={node} look={look} />
      ))}
    </>
  );
}
