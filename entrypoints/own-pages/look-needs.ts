import type { LookNeeds } from '@/components/hooks/looking';
import { openGovUk } from '@/lib/govuk-api';

import { CLOCK } from './clock';
import { readItem } from './read-item';

/** At most one request a second. */
const PER_SECOND = 1;
/** One search at a time asks www.gov.uk, in whichever page of ours it runs. */
const LOCK = 'pledgemark look for';

/** What looking for what became of a commitment needs of the browser: the one way to www.gov.uk of this page. */
export function lookNeeds(): LookNeeds {
  const parser = new DOMParser();
  return {
    govUk: openGovUk({ fetch: window.fetch.bind(window), clock: CLOCK, perSecond: PER_SECOND }),
    read: (item) => readItem(item, parser),
    alone: async (work, signal) => {
      try {
        return await navigator.locks.request(LOCK, { signal }, work);
      } catch (fault) {
        if (signal.aborted) return { ended: 'stopped' };
        throw fault;
      }
    },
    now: CLOCK.now,
  };
}
