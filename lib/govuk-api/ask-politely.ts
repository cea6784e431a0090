import type { Clock, Fetch } from './clock';

/** At most one request a second, unless another rate is handed in. GOV.UK allows ten. */
const PER_SECOND = 1;
/** After the last of so many refusals the reader is told. */
const TRIES = 5;
/** The first pause after "too many requests" or a failing server; each next one is twice as long. */
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 120_000;
const SECOND_MS = 1000;
const TOO_MANY = 429;
const SERVER_FAILS = 500;

export type Asked =
  | { readonly answered: true; readonly response: Response }
  | { readonly answered: false; readonly because: 'busy' | 'no connection' };

export interface Politeness {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Requests a second; fractions are fine. */
  readonly perSecond?: number;
}

/** `Retry-After`: seconds, or a date of HTTP. Milliseconds from now; nothing where it says neither. */
function retryAfter(response: Response, now: number): number | undefined {
  const said = response.headers.get('retry-after')?.trim();
  if (said === undefined || said === '') return undefined;
  if (/^\d{1,6}$/.test(said)) return Number(said) * SECOND_MS;
  const until = Date.parse(said);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

const isRefusal = ({ status }: Response): boolean => status === TOO_MANY || status >= SERVER_FAILS;

/**
 * Asks one address after the other: at the rate that was handed in, with longer and longer pauses while the server says
 * that it has too much to do, and never before the moment that it names itself. Rejects only when `signal` is aborted.
 */
export function askPolitely({ fetch, clock, perSecond = PER_SECOND }: Politeness) {
  const gap = SECOND_MS / perSecond;
  let next = Number.NEGATIVE_INFINITY;
  let queue: Promise<unknown> = Promise.resolve();

  const once = async (address: string, signal: AbortSignal | undefined): Promise<Response | undefined> => {
    const ahead = next - clock.now();
    if (ahead > 0) await clock.wait(ahead, signal);
    signal?.throwIfAborted();
    next = clock.now() + gap;
    try {
      return await fetch(address, {
        method: 'GET',
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { accept: 'application/json' },
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (fault) {
      if (signal?.aborted === true) throw fault;
      return undefined;
    }
  };
  const untilAnswered = async (address: string, signal: AbortSignal | undefined): Promise<Asked> => {
    let because: 'busy' | 'no connection' = 'busy';
    for (let tries = 1; tries <= TRIES; tries++) {
      const response = await once(address, signal);
      if (response !== undefined && !isRefusal(response)) return { answered: true, response };
      because = response === undefined ? 'no connection' : 'busy';
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
      const asked = response === undefined ? undefined : retryAfter(response, clock.now());
      if (asked !== undefined && asked > LONGEST_PAUSE_MS) break;
      next = clock.now() + Math.max(gap, pause, asked ?? 0);
    }
    return { answered: false, because };
  };
  return (address: string, signal: AbortSignal | undefined): Promise<Asked> => {
    const turn = queue.then(() => untilAnswered(address, signal));
    queue = turn.catch(() => undefined); // the one who asked is told; the next one is asked for all the same
    return turn;
  };
}
