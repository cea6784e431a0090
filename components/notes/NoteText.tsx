import { useMemo } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

import { noteMarkdown, safeAddress } from './note-markdown';
import type { MarkdownNode } from './note-markdown';

const keyed = (nodes: readonly MarkdownNode[]): ComponentChildren =>
  nodes.map((node, at) => <Node key={at} node={node} />);

/** A line that was broken where it was typed stays broken: notes are written like letters. */
function lines(text: string): ComponentChildren {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]));
}

function Node({ node }: { node: MarkdownNode }) {
  switch (node.type) {
    case 'paragraph':
      return <p>{keyed(node.children)}</p>;
    case 'heading':
      // a heading inside a note is no heading of the page
      return (
        <p>
          <strong>{keyed(node.children)}</strong>
        </p>
      );
    case 'text':
      return <>{lines(node.value)}</>;
    case 'strong':
      return <strong>{keyed(node.children)}</strong>;
    case 'emphasis':
      return <em>{keyed(node.children)}</em>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{keyed(node.children)}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{keyed(node.children)}</ol>
      ) : (
        <ul>{keyed(node.children)}</ul>
      );
    case 'listItem':
      return <li>{keyed(node.children)}</li>;
    case 'link': {
      const address = safeAddress(node.url);
      if (address === undefined) return <>{keyed(node.children)}</>;
      return (
        <a href={address} target="_blank" rel="noreferrer">
          {keyed(node.children)}
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

/** A note's words, with the little Markdown that a note may hold. Nothing in them becomes HTML. */
export function NoteText({ body }: { body: string }) {
  const nodes = useMemo(() => noteMarkdown(body), [body]);
  if (body === '') return null;
  if (nodes === undefined) return <p class="pm-note-plain">{body}</p>;
  return <div class="pm-note-body">{keyed(nodes)}</div>;
}
