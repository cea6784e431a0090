// In the page: paints the same finds by lib/highlight and by mark.js over the whole page, and times both, layout included.
import Mark from 'mark.js';
import OriginalMark from 'mark.js-original';

import { markSpansOf, paintNear } from '@/lib/highlight';
import type { MarkSpan } from '@/lib/highlight';
import type { Finds } from '@/lib/model';
import { piecesOf, readText } from '@/lib/text';
import type { PageText } from '@/lib/text';

interface Range {
  readonly start: number;
  readonly length: number;
}

/** A page that was just written: its marks are those of one run only. */
function freshBody(html: string): HTMLElement {
  const body = document.createElement('main');
  body.className = 'govspeak';
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
}

/** Asks for the layout, which would else be left for later and not be timed. */
const layOut = (body: HTMLElement): number => body.getBoundingClientRect().height;

/** What lib/highlight marks, as stretches of the body's own text, which is how mark.js counts: in headings names alone. */
function rangesOf(body: HTMLElement, page: PageText, spans: readonly MarkSpan[]): Range[] {
  const starts = new Map<Element, number>();
  let at = 0;
  for (const block of body.children) {
    starts.set(block, at);
    at += block.textContent.length;
  }
  return spans.flatMap((span) =>
    piecesOf(page, span).flatMap(({ block, start, length }) =>
      block.heading !== undefined && span.kind !== 'entity'
        ? []
        : [{ start: (starts.get(block.element) ?? 0) + start, length }],
    ),
  );
}

const WAYS = ['first', 'whole', 'markJs', 'original'] as const;
type Way = (typeof WAYS)[number];

/** The time of each way in each round, in milliseconds, and how many marks it made. */
export type PaintTimes = Readonly<Record<Way, { readonly ms: readonly number[]; readonly marks: number }>>;

/** What is read and reckoned before anything is painted is not timed, on either side. */
function wayTo(way: Way, body: HTMLElement, spans: readonly MarkSpan[]): () => void {
  const page = readText([body]);
  if (way === 'first') return () => paintNear(page, spans, { voice: 'quiet' });
  if (way === 'whole') return () => paintNear(page, spans, { voice: 'quiet' }).paintAll();
  const ranges = rangesOf(body, page, spans);
  if (way === 'markJs') return () => new Mark(body).markRanges(ranges, { wrapAllRanges: true });
  return () => new OriginalMark(body).markRanges(ranges);
}

function timePainting(html: string, finds: Finds, rounds: number): PaintTimes {
  const spans = markSpansOf(finds);
  const took: Record<Way, number[]> = { first: [], whole: [], markJs: [], original: [] };
  const marks: Record<Way, number> = { first: 0, whole: 0, markJs: 0, original: 0 };
  for (let round = -1; round < rounds; round++) {
    for (const way of WAYS) {
      const body = freshBody(html);
      const paint = wayTo(way, body, spans);
      layOut(body);
      const started = performance.now();
      paint();
      layOut(body);
      if (round >= 0) took[way].push(performance.now() - started);
      marks[way] = body.querySelectorAll('mark').length;
    }
  }
  const timesOf = (way: Way) => ({ ms: took[way], marks: marks[way] });
  return { first: timesOf('first'), whole: timesOf('whole'), markJs: timesOf('markJs'), original: timesOf('original') };
}

/** The text that lib/text reads of the page: what is painted was found in it. */
const textOf = (html: string): string => readText([freshBody(html)]).reading.text;

const offered = { textOf, timePainting };
Object.assign(globalThis, offered);
