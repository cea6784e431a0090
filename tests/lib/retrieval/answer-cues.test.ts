import { describe, expect, test } from 'vitest';

import { ANSWER_CUES, cueFactor } from '@/lib/retrieval/answer-cues';

describe.each(ANSWER_CUES)('$name', ({ pattern, weight, example, counterExample }) => {
  test(`is told by: ${example}`, () => expect(example.match(pattern)).not.toBeNull());
  test(`not: ${counterExample}`, () => {
    expect(counterExample.match(pattern)).toBeNull();
    expect(Math.sign(cueFactor(example) - cueFactor(counterExample))).toBe(Math.sign(weight));
  });
});

test('words that tell nothing change nothing', () => {
  expect(cueFactor('Piers are built of oak and iron.')).toBe(1);
});

test('a long passage is judged by how often such words stand in it, not by its length', () => {
  const words = 'The pier was mended and opened to the town in that spring with flags, bands and cake. ';
  const once = `The pier will be mended. ${words.repeat(20)}`;
  expect(cueFactor(once)).toBeGreaterThan(cueFactor('The pier will be mended.'));
});
