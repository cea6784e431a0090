import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { openGovUk } from '@/lib/govuk-api';
import type { Clock, Fetch, GovUk } from '@/lib/govuk-api';

const ITEMS = resolve(import.meta.dirname, '../../fixtures/content-items');

export function storedItem(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(resolve(ITEMS, `${name}.json`), 'utf8')) as Record<string, unknown>;
}

/** A clock that stands still until somebody waits on it. */
export interface TestClock extends Clock {
  readonly waited: () => readonly number[];
}

export function aClock(start = 0): TestClock {
  let time = start;
  const waits: number[] = [];
  return {
    now: () => time,
    async wait(milliseconds, signal) {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      time += milliseconds;
    },
    // time that nobody waits on does not pass: a limit is never reached, but by a timer of the test's own
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    waited: () => waits,
  };
}

type Answering = (address: URL, asked: number) => Response | Promise<Response>;

export interface AnsweredGovUk {
  readonly govUk: GovUk;
  readonly clock: TestClock;
  /** Each address asked, and when. */
  readonly asked: { readonly address: string; readonly at: number }[];
}

/** GOV.UK as a function; `asked` counts how often this address was asked, from 1. */
export function aGovUk(answer: Answering, perSecond?: number): AnsweredGovUk {
  const clock = aClock();
  const asked: { address: string; at: number }[] = [];
  const fetch: Fetch = async (address) => {
    asked.push({ address, at: clock.now() });
    return answer(new URL(address), asked.filter((one) => one.address === address).length);
  };
  return { govUk: openGovUk({ fetch, clock, ...(perSecond === undefined ? {} : { perSecond }) }), clock, asked };
}

export const json = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' }, ...init });
