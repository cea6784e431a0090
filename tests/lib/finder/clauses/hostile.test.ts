import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';

/** Processor time of one reading, in milliseconds: other work on the machine does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  readClauses({ text, headings: [] }, []);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Below this a measurement tells of the clock, not of the text. */
const SMALLEST_MS = 20;
const SIZE = 40_000;
const TIMES = 8;
/** Linear is 8; a square would be 64. */
const MOST = 24;

describe('time grows with the text, not with its square', () => {
  test.each([
    { name: 'one word without a space', bait: 'x' },
    { name: 'open quotes', bait: '“' },
    { name: 'open brackets', bait: '( ' },
    { name: 'triggers without end', bait: 'we will ' },
    { name: 'clauses without end', bait: 'we will act, and ' },
    { name: 'adverbs without end', bait: 'we will quickly ' },
    { name: 'stops', bait: '. ' },
    { name: 'lists', bait: 'we will:\n- act\n' },
    { name: 'items of one list', bait: '- we act on it;\n' },
    { name: 'what is said that is said', bait: 'we say that ' },
    { name: 'abbreviations', bait: 'Mr. ' },
    { name: 'definitions', bait: '(hereinafter “the participants”) ' },
    { name: 'dashes', bait: ' – we will' },
    { name: 'footnotes', bait: 'We will.[1] ' },
    { name: 'bullets', bait: '1. ' },
  ])('$name', ({ bait }) => {
    const text = bait.repeat(Math.ceil(SIZE / bait.length));
    cost(text);
    const once = Math.max(cost(text), SMALLEST_MS);
    expect(cost(text.repeat(TIMES)) / once).toBeLessThan(MOST);
  });

  test('ten thousand nested quotes, and every plane of Unicode, are read', () => {
    const planes = Array.from({ length: 17 }, (_, plane) => String.fromCodePoint(plane * 0x1_00_00 + 0x41)).join('');
    const text = `${'“'.repeat(10_000)}We will act${'”'.repeat(10_000)}\n${planes} We will act. ${planes}`;
    expect(readClauses({ text, headings: [] }, []).commitments.length).toBeGreaterThan(0);
  });
});
