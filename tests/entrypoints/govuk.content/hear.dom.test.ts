import { expect, test, vi } from 'vitest';

import { hear, listenAnew } from '../../../entrypoints/govuk.content/hear';

/** An event that the browser vouches for. */
const post = (): void => window.postMessage('word', window.origin);

test('what a page makes up is not heard', () => {
  const heard = vi.fn<(event: MessageEvent) => void>();
  const over = new AbortController();
  hear(window, 'message', heard, { signal: over.signal });
  window.dispatchEvent(new MessageEvent('message', { data: 'word' }));
  expect(heard).not.toHaveBeenCalled();
  over.abort();
});

test('listeners that are bound anew are there once, and are gone when all is over', async () => {
  const heard: number[] = [];
  const over = new AbortController();
  let turn = 0;
  const listen = listenAnew((signal) => {
    turn += 1;
    const mine = turn;
    hear(window, 'message', () => heard.push(mine), { signal });
  }, over.signal);
  listen();
  listen();
  post();
  await vi.waitFor(() => expect(heard).toEqual([2]));
  over.abort();
  const after = new Promise((go) => window.addEventListener('message', go, { once: true }));
  post();
  await after;
  expect(heard).toEqual([2]);
});
