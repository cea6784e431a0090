// In the page: the first marks near the window, by lib/highlight and by bare CSS highlights. What was marked is told by
// characters, so that it can be seen that both sides mark the same.
import { markSpansOf, paintNear } from '@/lib/highlight';
import type { MarkSpan } from '@/lib/highlight';
import type { Finds } from '@/lib/model';
import { piecesOf, readText } from '@/lib/text';
import type { PageText } from '@/lib/text';

/** Ours; highlights of ranges that were made before; highlights that look for what is near, and make the ranges. */
export type Way = 'own' | 'given' | 'looking';

/** What of the body's text is marked, kind by kind: from and to, UTF-16 code units, what touches joined. */
export type Covered = Readonly<Record<string, readonly (readonly [number, number])[]>>;

const KINDS = ['entity', 'commitment', 'progress'] as const;
/** As far as lib/highlight marks beyond the window, in windows' heights. */
const NEAR = 1.5;

const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight;
};

/** A place in raw text as a place in a text node. Places are asked for in any order, the nodes of a block are walked once. */
function placesIn(block: Element): (at: number) => { readonly node: Text; readonly offset: number } {
  const nodes: { readonly node: Text; readonly end: number }[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let end = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    end += node.length;
    nodes.push({ node, end });
  }
  return (at) => {
    const found = nodes.find((one) => one.end >= at) ?? nodes.at(-1);
    if (found === undefined) throw new RangeError('A block without text has no places.');
    return { node: found.node, offset: at - (found.end - found.node.length) };
  };
}

interface KindRange {
  readonly kind: string;
  readonly range: StaticRange;
}

function rangesNear(page: PageText, spans: readonly MarkSpan[]): KindRange[] {
  const near = new Map<Element, ReturnType<typeof placesIn> | undefined>();
  return spans.flatMap((span) =>
    piecesOf(page, span).flatMap(({ block: { element, heading }, start, length }) => {
      if (heading !== undefined && span.kind !== 'entity') return [];
      if (!near.has(element)) near.set(element, isNear(element) ? placesIn(element) : undefined);
      const placeOf = near.get(element);
      if (placeOf === undefined) return [];
      const [from, to] = [placeOf(start), placeOf(start + length)];
      const range = new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
      return [{ kind: span.kind, range }];
    }),
  );
}

function highlight(ranges: readonly KindRange[]): void {
  const byKind = Map.groupBy(ranges, ({ kind }) => kind);
  for (const [kind, all] of byKind)
    CSS.highlights.set(`bench-${kind}`, new Highlight(...all.map(({ range }) => range)));
}

function joined(spans: readonly (readonly [number, number])[]): [number, number][] {
  const all: [number, number][] = [];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = all.at(-1);
    if (last !== undefined && last[1] >= from) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** @param of the kind of each stretch of the body's text that is marked */
function coveredBy(of: (kind: string) => Iterable<AbstractRange>, body: Element): Covered {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.set(node, at);
    at += node.textContent?.length ?? 0;
  }
  const spanOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) =>
    [
      (starts.get(startContainer) ?? Number.NaN) + startOffset,
      (starts.get(endContainer) ?? Number.NaN) + endOffset,
    ] as const;
  return Object.fromEntries(KINDS.map((kind) => [kind, joined([...of(kind)].map(spanOf))]));
}

/** The text nodes of an element, each as a range. */
function* textsIn(element: Element): Generator<Range> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    yield range;
  }
}

const marked: Readonly<Record<'own' | 'bare', (kind: string) => Iterable<AbstractRange>>> = {
  own: (kind) =>
    [...document.querySelectorAll(`mark[data-pledgemark-kind="${kind}"]`)].flatMap((mark) => [...textsIn(mark)]),
  bare: (kind) => CSS.highlights.get(`bench-${kind}`) ?? [],
};

let paint: () => void = () => undefined;
let body = document.createElement('main');

const frame = (): Promise<unknown> => new Promise((go) => void requestAnimationFrame(go));
const task = (): Promise<unknown> => new Promise((go) => void setTimeout(go));

/** Writes the page anew, unmarked, and waits until it is drawn. What is read before anything is marked is not measured. */
async function prepare(html: string, finds: Finds, way: Way): Promise<void> {
  CSS.highlights.clear();
  body = document.createElement('main');
  body.className = 'govspeak';
  body.innerHTML = html;
  document.body.replaceChildren(body);
  const page = readText([body]);
  const spans = markSpansOf(finds);
  const ranges = way === 'given' ? rangesNear(page, spans) : [];
  paint = {
    own: () => void paintNear(page, spans, { voice: 'quiet' }),
    given: () => highlight(ranges),
    looking: () => highlight(rangesNear(page, spans)),
  }[way];
  await frame();
  await frame();
  await task();
}

/** Marks, and waits until the marks are drawn. The browser's trace has two marks of ours: the begin and the end. */
async function mark(begin: string, end: string): Promise<void> {
  await task();
  performance.mark(begin);
  paint();
  await frame();
  await task();
  performance.mark(end);
}

const covered = (way: Way): Covered => coveredBy(way === 'own' ? marked.own : marked.bare, body);
/** The text that lib/text reads of the page: what is marked was found in it. */
async function textOf(html: string): Promise<string> {
  await prepare(html, { mentions: [], commitments: [], progress: [] }, 'own');
  return readText([body]).reading.text;
}

const offered = { textOf, prepare, mark, covered };
Object.assign(globalThis, offered);
