import { useMemo } from 'preact/hooks';

import { MarkdownNodes } from '../markdown/MarkdownNodes';
import type { MarkdownLook } from '../markdown/MarkdownNodes';
import { noteMarkdown } from './note-markdown';

/** A heading inside a note is no heading of the page; a line that was broken where it was typed stays broken. */
const LOOK: MarkdownLook = {
  heading: (_, words) => (
    <p>
      <strong>{words}</strong>
    </p>
  ),
  lines: (text) => text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line])),
};

/** A note's words, with the little Markdown that a note may hold. Nothing in them becomes HTML. */
export function NoteText({ body }: { body: string }) {
  const nodes = useMemo(() => noteMarkdown(body), [body]);
  if (body === '') return null;
  if (nodes === undefined) return <p class="pm-note-plain">{body}</p>;
  return (
    <div class="pm-note-body">
      <MarkdownNodes nodes={nodes} look={LOOK} />
    </div>
  );
}
