import type { Clock } from '@/lib/govuk-api';

/** The browser's own time. */
export const CLOCK: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((settle, reject) => {
      const timer = setTimeout(settle, milliseconds);
      const give = (): void => {
        clearTimeout(timer);
        reject(signal?.reason instanceof Error ? signal.reason : new Error('given up'));
      };
      signal?.addEventListener('abort', give, { once: true });
    }),
};
