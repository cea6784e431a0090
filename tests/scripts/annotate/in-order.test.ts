import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { inOrder } from '@/scripts/annotate/in-order';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function ticks(count: number): Promise<void> {
  for (let number = 0; number < count; number++) await tick();
}

async function* numbers(count: number, taken: (number: number) => void = () => undefined) {
  for (let number = 0; number < count; number++) {
    taken(number);
    yield number;
  }
}

test('answers come in the order of the questions, whichever is ready first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 6 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (waits, most) => {
        const ask = async (number: number): Promise<number> => {
          await ticks(waits[number] ?? 0);
          return number;
        };
        const answers: number[] = [];
        for await (const answer of inOrder(numbers(waits.length), most, ask)) answers.push(answer);
        expect(answers).toEqual(waits.map((_, number) => number));
      },
    ),
  );
});

test('no more is taken from the source than may be held, however slow the taker is', async () => {
  const most = 4;
  let asked = 0;
  let answered = 0;
  let held = 0;
  const source = numbers(100, () => {
    asked += 1;
    held = Math.max(held, asked - answered);
  });
  for await (const _ of inOrder(source, most, async (number) => number)) {
    await ticks(3);
    answered += 1;
  }
  expect(answered).toBe(100);
  // the one that was taken last is still in the taker's hands
  expect(held).toBeLessThanOrEqual(most + 1);
});

test('several are asked at a time', async () => {
  let open = 0;
  let mostOpen = 0;
  const ask = async (number: number): Promise<number> => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    await ticks(5);
    open -= 1;
    return number;
  };
  for await (const _ of inOrder(numbers(20), 3, ask));
  expect(mostOpen).toBe(3);
});

test('an answer that is ready does not wait for the next question', async () => {
  const never = Promise.withResolvers<void>();
  async function* one() {
    yield 'asked';
    await never.promise;
  }
  const answers = inOrder(one(), 4, async (words) => `${words}, answered`);
  expect((await answers.next()).value).toBe('asked, answered');
  never.resolve();
  expect((await answers.next()).done).toBe(true);
});

test('the first failure ends it, after the answers before it', async () => {
  const answers: number[] = [];
  const ask = async (number: number): Promise<number> => {
    if (number === 2) throw new RangeError('two');
    await ticks(4);
    return number;
  };
  const all = async () => {
    for await (const answer of inOrder(numbers(9), 3, ask)) answers.push(answer);
  };
  await expect(all()).rejects.toThrow('two');
  expect(answers).toEqual([0, 1]);
});
