import type { Clock, Fetch } from './clock';
import { AnswerTooSlow, limitTime } from './time-limit';
import type { TimeLimit } from './time-limit';

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

/** Why there is no answer now; another time there may be one. */
export type Unanswered = 'busy' | 'no connection' | 'too slow';

export type Asked =
  /** The limit holds for reading the response, and is over when that is done. */
  | { readonly answered: true; readonly response: Response; readonly limit: TimeLimit }
  | { readonly answered: false; readonly because: Unanswered; readonly wait?: Wait };

/** What the server asked for: `seconds`, and so until this moment, milliseconds since 1970. */
export interface Wait {
  readonly seconds: number;
  readonly until: number;
}

/** How many requests may be made, and each that was made. One that may not be made is not. */
export interface Budget {
  /** @param again the same address was asked for already, and gave no answer */
  readonly allows: (address: string, which: 'first' | 'again') => boolean;
  readonly told: (address: string, was: 'asked' | 'answered' | Unanswered) => void;
  /** A longer pause that the server asks for is told and not waited for, in milliseconds. */
  readonly longestPause: number;
}

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

  const once = async (address: string, signal: AbortSignal | undefined): Promise<Asked> => {
    const ahead = next - clock.now();
    if (ahead > 0) await clock.wait(ahead, signal);
    signal?.throwIfAborted();
    next = clock.now() + gap;
    const limit = limitTime(clock, signal);
    try {
      const asking = fetch(address, {
        method: 'GET',
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { accept: 'application/json' },
        signal: limit.signal,
      });
      const response = await limit.within(asking);
      limit.begun();
      return { answered: true, response, limit };
    } catch (fault) {
      limit.over();
      if (signal?.aborted === true) throw fault;
      return { answered: false, because: fault instanceof AnswerTooSlow ? 'too slow' : 'no connection' };
    }
  };
  const untilAnswered = async (
    address: string,
    signal: AbortSignal | undefined,
    budget: Budget | undefined,
  ): Promise<Asked> => {
    const longestPause = budget?.longestPause ?? LONGEST_PAUSE_MS;
    let because: Unanswered = 'busy';
    for (let tries = 1; tries <= TRIES; tries++) {
      if (budget?.allows(address, tries === 1 ? 'first' : 'again') === false) break;
      budget?.told(address, 'asked');
      const answer = await once(address, signal);
      if (answer.answered && !isRefusal(answer.response)) {
        budget?.told(address, 'answered');
        return answer;
      }
      if (answer.answered) answer.limit.over();
      because = answer.answered ? 'busy' : answer.because;
      budget?.told(address, because);
      // whoever waited that long is told, and not kept waiting for as long again
      if (because === 'too slow') break;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
      const asked = answer.answered ? retryAfter(answer.response, clock.now()) : undefined;
      if (asked !== undefined && asked > longestPause) {
        if (budget === undefined) break;
        next = clock.now() + Math.min(asked, LONGEST_PAUSE_MS);
        return {
          answered: false,
          because,
          wait: { seconds: Math.ceil(asked / SECOND_MS), until: clock.now() + asked },
        };
      }
      next = clock.now() + Math.max(gap, pause, asked ?? 0);
    }
    return { answered: false, because };
  };
  return (address: string, signal: AbortSignal | undefined, budget?: Budget): Promise<Asked> => {
    const turn = queue.then(() => untilAnswered(address, signal, budget));
    queue = turn.catch(() => undefined); // the one who asked is told; the next one is asked for all the same
    return turn;
  };
}
