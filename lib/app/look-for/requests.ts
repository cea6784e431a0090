import type { Budget } from '@/lib/govuk-api';
import type { LookPlan, LookRequest } from '@/lib/model';

const SEARCH = '/api/search.json';
/** A longer pause is told to the reader, who can stop or wait. */
const LONGEST_PAUSE_MS = 10_000;

/** Every request of a search, counted and listed. */
export interface Requests {
  readonly budget: Budget;
  readonly all: () => readonly LookRequest[];
  /** What became of the last one, where more than that it was answered is known. */
  readonly note: (was: LookRequest['was']) => void;
  /** Whether something may be asked again. */
  readonly hasRetry: () => boolean;
}

/** Counts against a plan. What was asked before counts as a repeat, whoever asks for it again. @param changed told after each */
export function requestsWithin(plan: LookPlan, changed: () => void): Requests {
  const requests: LookRequest[] = [];
  let repeats = 0;
  const firsts = { search: 0, document: 0 };
  const kindOf = (address: string) => (new URL(address).pathname === SEARCH ? 'search' : 'document');
  const most = { search: plan.searches.length, document: plan.documents };
  return {
    all: () => [...requests],
    note(was) {
      const last = requests.at(-1);
      if (last !== undefined) requests[requests.length - 1] = { ...last, was };
      changed();
    },
    hasRetry: () => repeats < plan.retries,
    budget: {
      longestPause: LONGEST_PAUSE_MS,
      allows(address, which) {
        if (requests.length >= plan.most) return false;
        if (which === 'again' || requests.some((one) => one.address === address)) {
          if (repeats >= plan.retries) return false;
          repeats += 1;
          return true;
        }
        const kind = kindOf(address);
        if (firsts[kind] >= most[kind]) return false;
        firsts[kind] += 1;
        return true;
      },
      told(address, was) {
        const before = requests.findLastIndex((one) => one.address === address);
        if (was === 'asked' || before === -1) requests.push({ address, was });
        else requests[before] = { address, was };
        changed();
      },
    },
  };
}
