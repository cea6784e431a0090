import type { PdfFound } from '@/components/pdf/pdf-view';
import type { Span } from '@/lib/model';
import { rangesIn, readSteps } from '@/lib/text';
import type { PageText } from '@/lib/text';

import { stepsInSlices } from '../govuk.content/slices';
import { findPattern } from './find-pattern';

/** More are not counted: nobody goes through them one by one. */
const MOST_FOUND = 1_000;
/** A file that is too long to be marked is still looked through. */
const UNBOUNDED = { characters: Infinity, textNodes: Infinity, blocks: Infinity, blockCharacters: Infinity };
/** The names of the highlights in components/styles/pdf.css. */
const ALL = 'pledgemark-found';
const NOW = 'pledgemark-found-now';

/** Looks for words in an open PDF, across the ends of lines too, which the browser's own search does not. */
export interface PdfFinder {
  /** Goes to the next place of these words, or the one before, and around the ends. New words are looked for from the page in the window on. */
  readonly find: (words: string, step: 1 | -1) => Promise<PdfFound>;
  /** Takes off what shows the places. */
  readonly end: () => void;
}

interface Search {
  readonly words: string;
  readonly spans: readonly Span[];
  readonly hasMore: boolean;
  at: number;
}

function search(text: string, words: string): Omit<Search, 'at'> {
  const pattern = findPattern(words);
  const spans: Span[] = [];
  for (const found of pattern === undefined ? [] : text.matchAll(pattern)) {
    if (spans.length === MOST_FOUND) return { words, spans, hasMore: true };
    spans.push({ start: found.index, end: found.index + found[0].length });
  }
  return { words, spans, hasMore: false };
}

/** @param current the page in the window, counted from 1 */
export function finderIn(articles: readonly HTMLElement[], current: () => number): PdfFinder {
  let page: PageText | undefined;
  let running: Search | undefined;
  const read = async (): Promise<PageText | undefined> => {
    const text = page ?? (await stepsInSlices(readSteps(articles, UNBOUNDED)));
    page = text === undefined || 'tooLong' in text ? undefined : text;
    return page;
  };
  /** The first of the places on the page in the window or behind it. */
  const firstFrom = (spans: readonly Span[]): number => {
    const toRange = page === undefined ? () => undefined : rangesIn(page);
    const from = articles[current() - 1];
    const at = spans.findIndex((span) => {
      const start = toRange(span)?.startContainer;
      // DOCUMENT_POSITION_PRECEDING: the article stands before the place, or holds it
      return start !== undefined && from !== undefined && (start.compareDocumentPosition(from) & 2) !== 0;
    });
    return Math.max(0, at);
  };
  const show = (): Range | undefined => {
    if (page === undefined || running === undefined) return undefined;
    const { spans, at } = running;
    const toRange = rangesIn(page);
    const ranges = spans.map(toRange);
    CSS.highlights.set(ALL, new Highlight(...ranges.filter((range) => range !== undefined)));
    const now = ranges[at];
    if (now === undefined) CSS.highlights.delete(NOW);
    else {
      const highlight = new Highlight(now);
      highlight.priority = 1;
      CSS.highlights.set(NOW, highlight);
    }
    return now;
  };
  // marks come and go as their blocks come near the window: the text nodes are others then
  let waiting = 0;
  const changes = new MutationObserver(() => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(show);
  });
  const end = (): void => {
    running = undefined;
    changes.disconnect();
    cancelAnimationFrame(waiting);
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(NOW);
  };
  return {
    async find(words, step) {
      const text = await read();
      if (running?.words === words && running.spans.length > 0)
        running.at = (running.at + step + running.spans.length) % running.spans.length;
      else {
        end();
        const found = search(text?.reading.text ?? '', words);
        running = { ...found, at: firstFrom(found.spans) };
        for (const article of articles) changes.observe(article, { childList: true, subtree: true });
      }
      show()?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { spans, hasMore, at } = running;
      return { words, at: spans.length === 0 ? 0 : at + 1, count: spans.length, hasMore, page: current() };
    },
    end,
  };
}
