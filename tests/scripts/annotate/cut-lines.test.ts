import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { NOTHING_READ, OtherInput, cutLines } from '@/scripts/annotate/cut-lines';
import type { LineBatch, ReadSoFar } from '@/scripts/annotate/cut-lines';

async function* chunksOf(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  for (let number = 0; at < bytes.length; number++) {
    const size = sizes[number % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function batchesOf(
  text: string,
  sizes: readonly number[] = [1 << 16],
  done: ReadSoFar = NOTHING_READ,
  longest?: number,
): Promise<readonly LineBatch[]> {
  const batches: LineBatch[] = [];
  for await (const batch of cutLines(chunksOf(text, sizes), done, longest)) batches.push(batch);
  return batches;
}

const wordsOf = (batches: readonly LineBatch[]): string =>
  batches.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');

const lines = fc.array(fc.stringMatching(/^[a-zé ]{0,12}$/), { maxLength: 120 });
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

test('however the input comes in, its batches are its lines, whole and numbered', async () => {
  await fc.assert(
    fc.asyncProperty(lines, sizes, fc.boolean(), async (all, inSizes, endsWithLine) => {
      const text = all.join('\n') + (endsWithLine && all.length > 0 ? '\n' : '');
      const batches = await batchesOf(text, inSizes);
      expect(wordsOf(batches)).toBe(text);
      let first = 1;
      for (const batch of batches) {
        expect(batch.first).toBe(first);
        first = batch.upTo.lines + 1;
      }
    }),
  );
});

test('read again from any batch on, the rest is the same, in other chunks too', async () => {
  await fc.assert(
    fc.asyncProperty(lines, sizes, sizes, fc.nat(), async (all, before, after, nth) => {
      const text = all.join('\n');
      const batches = await batchesOf(text, before);
      const done = batches[nth % Math.max(1, batches.length)];
      if (done === undefined) return;
      const rest = await batchesOf(text, after, done.upTo);
      expect(wordsOf(rest)).toBe(wordsOf(batches.slice(batches.indexOf(done) + 1)));
      const end = (some: readonly LineBatch[], otherwise: ReadSoFar) => some.at(-1)?.upTo ?? otherwise;
      expect(end(rest, done.upTo)).toEqual(end(batches, NOTHING_READ));
    }),
  );
});

test.each([
  { what: 'begins otherwise', text: 'one\nTWO\nthree\n' },
  { what: 'is shorter', text: 'one\n' },
])('an input that $what is not gone on with', async ({ text }) => {
  const [batch] = await batchesOf('one\ntwo\n');
  await expect(batchesOf(text, [64], batch?.upTo)).rejects.toThrow(OtherInput);
});

test('a line that is too long is passed over, is told by its number, and is not held', async () => {
  const text = `one\n${'x'.repeat(100)}\nthree\n${'y'.repeat(50)}`;
  const batches = await batchesOf(text, [7], NOTHING_READ, 20);
  expect(wordsOf(batches)).toBe('one\nthree\n');
  expect(batches.filter(({ bytes }) => bytes === undefined).map(({ first }) => first)).toEqual([2, 4]);
  expect(batches.at(-1)?.upTo).toMatchObject({ lines: 4, bytes: text.length });
});

test('lines that are there are not held back until more come', async () => {
  const waits = Promise.withResolvers<void>();
  async function* slow() {
    yield new TextEncoder().encode('one\ntwo');
    await waits.promise;
    yield new TextEncoder().encode('\n');
  }
  const batches = cutLines(slow());
  const { value } = await batches.next();
  expect(wordsOf(value === undefined ? [] : [value])).toBe('one\n');
  waits.resolve();
  expect((await batches.next()).value?.first).toBe(2);
});
