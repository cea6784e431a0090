import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { afterWords } from '../../../entrypoints/govuk.content/after-words';

const PAGE = 'https://www.gov.uk/government/news/harbours';
/** Longer than the browser looks for words in a page that has loaded. */
const LONG_MS = 1000;

/** As if this page had been opened at an address. */
function openedAt(address: string): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: address } as PerformanceEntry]);
}

function documentThat(readyState: DocumentReadyState): Document {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'readyState', { value: readyState });
  return page;
}

async function isSettled(settling: Promise<void>): Promise<boolean> {
  const waiting = Symbol('waiting');
  return (await Promise.race([settling, Promise.resolve(waiting)])) !== waiting;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([PAGE, `${PAGE}#contents`, `${PAGE}?text=words`])(
  'a page opened at %s is written to at once',
  async (address) => {
    openedAt(address);
    expect(await isSettled(afterWords(documentThat('interactive')))).toBe(true);
  },
);

test.each([`${PAGE}#:~:text=we%20will`, `${PAGE}#contents:~:text=we%20will`])(
  'a page opened at %s is not written to before it has loaded, and the browser has ceased to look for the words',
  async (address) => {
    openedAt(address);
    expect(await isSettled(afterWords(documentThat('interactive')))).toBe(false);
    const loaded = afterWords(documentThat('complete'));
    expect(await isSettled(loaded)).toBe(false);
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(await isSettled(loaded)).toBe(true);
  },
);

test('a page that never says that it has loaded is written to in the end', async () => {
  openedAt(`${PAGE}#:~:text=we%20will`);
  const settling = afterWords(documentThat('interactive'));
  await vi.advanceTimersByTimeAsync(2 * LONG_MS);
  expect(await isSettled(settling)).toBe(false);
  await vi.advanceTimersByTimeAsync(4 * LONG_MS);
  expect(await isSettled(settling)).toBe(true);
});

test('a page cannot make up that the browser has gone to the words', async () => {
  openedAt(`${PAGE}#:~:text=we%20will`);
  const page = documentThat('complete');
  const settling = afterWords(page);
  page.dispatchEvent(new Event('scroll'));
  window.dispatchEvent(new Event('load'));
  expect(await isSettled(settling)).toBe(false);
});
