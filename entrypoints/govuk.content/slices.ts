import type { Work } from '@/lib/highlight';

import { hear } from './hear';

/** So long may the page wait for us at a time, in milliseconds: less than a frame. */
const SLICE_MS = 10;

/** Lets the page answer its reader and draw, and goes on. Where the browser has no `scheduler.yield`, by a message. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    const arrived = (): void => {
      port1.close();
      go();
    };
    hear(port1, 'message', arrived, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** Runs work a slice at a time: the first at once, each other in a task of its own. Ends with the work. */
export async function inSlices(work: Work): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    if (work(() => performance.now() >= end) === 'done') return;
    await nextTask();
  }
}

/** Runs steps in slices, and gives what they come to; nothing if `signal` aborts before their end. */
export async function stepsInSlices<Value>(
  steps: Generator<void, Value>,
  signal?: AbortSignal,
): Promise<Value | undefined> {
  let value: Value | undefined;
  await inSlices((isUp) => {
    do {
      if (signal?.aborted === true) return 'done';
      const step = steps.next();
      if (step.done === true) {
        value = step.value;
        return 'done';
      }
    } while (!isUp());
    return 'more';
  });
  return value;
}
