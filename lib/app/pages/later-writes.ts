import type { AnalysisKey } from '@/lib/model';

/**
 * Writes that an answer does not wait for. The background may stop before they are done: who was answered asks later
 * whether they are (`PageService.isKept`), and asks for all of it again where they are not.
 */
export interface LaterWrites {
  /** Begins a write, after those that were begun before. */
  readonly begin: (key: AnalysisKey, write: () => Promise<void>) => void;
  /** Settles when all that was begun is done, or has failed: what reads the same rows waits for that. */
  readonly ended: () => Promise<void>;
  /** Settles when the last write of an analysis is done. @throws what it failed of */
  readonly of: (key: AnalysisKey) => Promise<void>;
}

export function laterWrites(): LaterWrites {
  const writing = new Map<AnalysisKey, Promise<void>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    begin(key, write) {
      const done = last.then(write);
      const forget = (): void => {
        if (writing.get(key) === done) writing.delete(key);
      };
      // a failure stays for the one who asks after it; nothing else fails of it
      last = done.then(forget, () => undefined);
      writing.set(key, done);
    },
    async ended() {
      await last;
    },
    async of(key) {
      try {
        await writing.get(key);
      } catch (fault) {
        writing.delete(key);
        throw fault;
      }
    },
  };
}
