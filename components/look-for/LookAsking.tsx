import { useEffect, useId, useRef } from 'preact/hooks';

import type { LookState } from '@/lib/model';

import { count, passages, secondsLeft } from './look-words';
import { RequestList } from './RequestList';

/** While it looks: how far it has come, the way to stop, every request. The focus is on *Stop* from the first press on. */
export function LookAsking({ state: { progress }, stop }: { state: LookState; stop: () => void }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const { plan, requests, place, foundHere, searched, chosen, settled } = progress;
  const atGovUk =
    searched < plan.searches.length
      ? `At GOV.UK: ${count(searched, 'search', 'searches')} done.`
      : `At GOV.UK: ${count(searched, 'search', 'searches')} done, reading document ${Math.min(settled + 1, chosen)} of ${chosen}.`;
  return (
    <div class="pm-look" role="group" aria-label="Looking">
      <h3>Looking…</h3>
      {place === 'here' ? null : (
        <>
          <label class="pm-small" for={id}>
            Request {requests.length} of at most {plan.most}, to www.gov.uk
          </label>
          <progress id={id} max={plan.most} value={requests.length}>
            {requests.length} of {plan.most}
          </progress>
        </>
      )}
      <p class="pm-small pm-quiet">
        On this computer: {passages(foundHere)} found.
        {place === 'here' ? null : ` ${atGovUk} About ${count(secondsLeft(progress), 'second')} left.`}
      </p>
      <div class="pm-acts">
        <button ref={button} type="button" class="pm-button" onClick={stop}>
          Stop
        </button>
      </div>
      <p class="pm-small pm-quiet">You can go on reading. What is found so far stays when you stop.</p>
      <RequestList requests={requests} />
    </div>
  );
}
