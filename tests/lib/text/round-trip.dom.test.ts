import * as fc from 'fast-check';
import Mark from 'mark.js';
import { describe, expect, test } from 'vitest';

import { piecesOf, rangeOf, readText, spanOf } from '@/lib/text';
import type { PageText } from '@/lib/text';

import { anyBody, anyShares, spanBetween } from './any-body';
import { bodyOf, textIn } from './bodies';

const anySpans = fc.array(anyShares, { minLength: 1, maxLength: 6 });
const SILENT = /[\s\u00AD\u200B]+/g;

function spansOf(text: string, shares: readonly (readonly [number, number])[]) {
  return shares.flatMap((share) => spanBetween(text, share) ?? []);
}

function spanTexts(page: PageText, spans: readonly { start: number; end: number }[]): (string | undefined)[] {
  return spans.map((span) => textIn(rangeOf(page, span)));
}

describe('a body of nested markup', () => {
  test('is read as a reader would', () => {
    fc.assert(
      fc.property(anyBody, ({ html, text }) => {
        expect(readText([bodyOf(html)]).reading.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('has a range for every span, with the same text, and the range gives the span back', () => {
    fc.assert(
      fc.property(anyBody, anySpans, ({ html, text }, shares) => {
        const page = readText([bodyOf(html)]);
        const spans = spansOf(text, shares);
        expect(spanTexts(page, spans)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
        expect(spans.map((span) => spanOf(page, rangeOf(page, span) ?? new Range()))).toEqual(spans);
      }),
      { numRuns: 300 },
    );
  });

  test('has pieces for every span, which hold its words, nothing else, and are never blank', () => {
    fc.assert(
      fc.property(anyBody, anySpans, ({ html, text }, shares) => {
        const page = readText([bodyOf(html)]);
        for (const span of spansOf(text, shares)) {
          const pieces = piecesOf(page, span).map(({ block, start, length }) =>
            countedText(block.element).slice(start, start + length),
          );
          expect(pieces.filter((piece) => piece.trim() === '')).toEqual([]);
          expect(pieces.join('').replaceAll(SILENT, '')).toBe(text.slice(span.start, span.end).replaceAll(SILENT, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its map while mark.js marks pieces of it, and after the marks are gone', () => {
    fc.assert(
      fc.property(anyBody, anySpans, anySpans, ({ html, text }, marked, asked) => {
        const body = bodyOf(html);
        const before = body.innerHTML;
        const page = readText([body]);
        const spans = spansOf(text, asked);
        const words = spans.map(({ start, end }) => text.slice(start, end));
        const marks = spansOf(text, marked).map((span) => markSpan(page, span));
        expect(marks.map(({ said }) => said)).toEqual(
          spansOf(text, marked).map(({ start, end }) => text.slice(start, end).replaceAll(SILENT, '')),
        );

        expect(readText([body]).reading).toEqual(page.reading);
        expect(spanTexts(page, spans)).toEqual(words);
        expect(spans.map((span) => spanOf(page, rangeOf(page, span) ?? new Range()))).toEqual(spans);

        for (const { elements } of marks.toReversed())
          for (const mark of elements) mark.replaceWith(...mark.childNodes);
        body.normalize();
        expect(body.innerHTML).toBe(before);
        expect(spanTexts(page, spans)).toEqual(words);
      }),
      { numRuns: 150 },
    );
  });
});

/** Written apart from the product: the text nodes that mark.js counts. */
function countedText(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let raw = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentNode?.nodeName.toLowerCase() ?? '';
    if (!['script', 'style', 'title', 'head', 'html'].includes(parent)) raw += walker.currentNode.nodeValue ?? '';
  }
  return raw;
}

/** Lets mark.js mark a span's pieces; gives the marks and the words in them. */
function markSpan(page: PageText, span: { start: number; end: number }): { elements: Element[]; said: string } {
  const elements: Element[] = [];
  for (const { block, start, length } of piecesOf(page, span)) {
    new Mark(block.element as HTMLElement).markRanges([{ start, length }], {
      className: 'pledgemark',
      each: (mark: Element) => elements.push(mark),
    });
  }
  return {
    elements,
    said: elements
      .map((mark) => mark.textContent ?? '')
      .join('')
      .replaceAll(SILENT, ''),
  };
}
