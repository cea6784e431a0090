import { piecesOf } from '@/lib/text';
import type { PageText } from '@/lib/text';
import type { FindKind } from '@/lib/model';

import type { MarkSpan } from './mark-spans';
import type { MarkPart } from './layers';

/** Headings stay as they are, but for names and the reader's own notes (UI section 2). */
const IN_HEADINGS: ReadonlySet<FindKind> = new Set<FindKind>(['entity', 'note']);

/** What is to be marked, by block, blocks in the order of the spans. Reads the page and writes nothing. */
export type MarkParts = ReadonlyMap<HTMLElement, readonly MarkPart[]>;

/** Gathers the parts of these spans, a step at a time. */
export function* gatherParts(page: PageText, spans: readonly MarkSpan[]): Generator<void, MarkParts> {
  const parts = new Map<HTMLElement, MarkPart[]>();
  for (const span of spans) {
    for (const { block, start, length } of piecesOf(page, span)) {
      const { element } = block;
      if (!(element instanceof HTMLElement)) continue;
      if (block.heading !== undefined && !IN_HEADINGS.has(span.kind)) continue;
      const list = parts.get(element);
      if (list === undefined) parts.set(element, [{ span, start, length }]);
      else list.push({ span, start, length });
    }
    yield;
  }
  return parts;
}

/** All of them at once. */
export function partsOf(page: PageText, spans: readonly MarkSpan[]): MarkParts {
  const steps = gatherParts(page, spans);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
