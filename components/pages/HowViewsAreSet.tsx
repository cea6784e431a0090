import { MarkdownNodes } from '../markdown/MarkdownNodes';
import type { MarkdownLook } from '../markdown/MarkdownNodes';
import { readMarkdown } from '../markdown/read-markdown';
import { PageFrame } from './PageFrame';

/** The document's own headings are the page's; where a line ends in its file means nothing. */
const LOOK: MarkdownLook = {
  heading: (depth, words) => (depth === 1 ? <h1>{words}</h1> : <h2>{words}</h2>),
  lines: (text) => text.replaceAll('\n', ' '),
};

/** How the editors' views are set: the document of that name, as it stands. @param text its Markdown */
export function HowViewsAreSet({ text }: { text: string }) {
  return (
    <PageFrame here="search">
      <MarkdownNodes nodes={readMarkdown(text)} look={LOOK} />
    </PageFrame>
  );
}
