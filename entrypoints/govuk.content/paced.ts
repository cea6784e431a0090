/** Asked again within so long, an act waits. */
const QUIET_MS = 10_000;
const SHORTEST_WAIT_MS = 1_000;
/** A page that never stops changing is read so often. */
const LONGEST_WAIT_MS = 60_000;

/** Runs `act` when it is asked for, never twice at once, and less and less often while it is asked for again and again. */
export function paced(act: () => Promise<void>, fail: (fault: unknown) => void, signal: AbortSignal): () => void {
  let waitMs = 0;
  let ended = Number.NEGATIVE_INFINITY;
  let timer: number | undefined;
  let state: 'idle' | 'running' | 'asked again' = 'idle';
  const run = (): void => {
    timer = undefined;
    state = 'running';
    void act()
      .catch(fail)
      .finally(() => {
        const isAsked = state === 'asked again';
        state = 'idle';
        ended = performance.now();
        if (isAsked) ask();
      });
  };
  const ask = (): void => {
    if (timer !== undefined || signal.aborted) return;
    if (state !== 'idle') {
      state = 'asked again';
      return;
    }
    const quiet = performance.now() - ended;
    const isCalm = quiet > Math.max(QUIET_MS, 2 * waitMs);
    waitMs = isCalm ? 0 : Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, 2 * waitMs));
    timer = window.setTimeout(run, Math.max(0, waitMs - quiet));
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return ask;
}
