import type { Clock } from '@/lib/govuk-api';

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('given up');
}

/** The browser's own time. */
export const CLOCK: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const passed = AbortSignal.timeout(milliseconds);
    passed.addEventListener('abort', run);
    return () => passed.removeEventListener('abort', run);
  },
  wait: (milliseconds, signal) =>
    new Promise((settle, reject) => {
      if (signal?.aborted === true) return reject(reasonOf(signal));
      const give = (): void => {
        clearTimeout(timer);
        if (signal !== undefined) reject(reasonOf(signal));
      };
      const timer = setTimeout(() => {
        // a long import waits hundreds of times on one signal
        signal?.removeEventListener('abort', give);
        settle();
      }, milliseconds);
      signal?.addEventListener('abort', give, { once: true });
    }),
};
