import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { describeQuote, placeQuote } from '@/lib/anchoring';
import type { Placement, Span } from '@/lib/model';

/** A case that `npm run anchor` made. */
interface Case {
  readonly change: string;
  readonly page: string;
  readonly before: string;
  readonly after: string;
  readonly quote: Span;
}

const read = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, `../../fixtures/anchoring/${name}.json`), 'utf8');

const placed = ({ before, after, quote }: Case): Placement => placeQuote(after, describeQuote(before, quote));

/** Where an earlier state of the rules put a quote: one case for each rule that mends it. */
const WRONG = JSON.parse(read('once-wrong')) as readonly (Case & { wrong: Span & { state: 'anchored' | 'edited' } })[];

describe('a quote that was on wrong words once', () => {
  test.each(WRONG)('is not any more: $change, on a page of $page', ({ wrong, ...one }) => {
    const placement = placed(one);
    const span = 'span' in placement ? placement.span : { start: 0, end: 0 };
    expect(placement.state === wrong.state && span.start < wrong.end && wrong.start < span.end).toBe(false);
  });
});

/** What is told of quotes that an earlier state of the rules asked about without need. */
const ASKED = JSON.parse(read('once-asked')) as readonly (Case & {
  told: { state: Placement['state']; start?: number; end?: number };
})[];

describe('a quote that was asked about without need', () => {
  test.each(ASKED)('is told: $change, on a page of $page', ({ told: { state, start, end }, ...one }) => {
    const placement = placed(one);
    expect(placement.state).toBe(state);
    expect('span' in placement ? placement.span : {}).toEqual(start === undefined ? {} : { start, end });
  });
});
