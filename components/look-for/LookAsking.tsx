import { useEffect, useId, useRef } from 'preact/hooks';

import { plural, t } from '@/lib/language';
import type { LookState } from '@/lib/model';

import { secondsLeft } from './look-words';
import { RequestList } from './RequestList';

/** While it looks: how far it has come, the way to stop, every request. The focus is on *Stop* from the first press on. */
export function LookAsking({ state: { progress }, stop }: { state: LookState; stop: () => void }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const { plan, requests, place, foundHere, searched, chosen, settled } = progress;
  const atGovUk =
    searched < plan.searches.length
      ? plural(searched, 'At GOV.UK: {count} search done.', 'At GOV.UK: {count} searches done.')
      : plural(
          searched,
          'At GOV.UK: {count} search done, reading document {number} of {all}.',
          'At GOV.UK: {count} searches done, reading document {number} of {all}.',
          { number: Math.min(settled + 1, chosen), all: chosen },
        );
  const left = plural(secondsLeft(progress), 'About {count} second left.', 'About {count} seconds left.');
  return (
    <div class="pm-look" role="group" aria-label={t('Looking')}>
      <h3>{t('Looking…')}</h3>
      {place === 'here' ? null : (
        <>
          <label class="pm-small" for={id}>
            {t('Request {number} of at most {most}, to www.gov.uk', { number: requests.length, most: plan.most })}
          </label>
          <progress id={id} max={plan.most} value={requests.length}>
            {t('{count} of {all}', { count: requests.length, all: plan.most })}
          </progress>
        </>
      )}
      <p class="pm-small pm-quiet">
        {plural(foundHere, 'On this computer: {count} passage found.', 'On this computer: {count} passages found.')}
        {place === 'here' ? null : ` ${atGovUk} ${left}`}
      </p>
      <div class="pm-acts">
        <button ref={button} type="button" class="pm-button" onClick={stop}>
          {t('Stop')}
        </button>
      </div>
      <p class="pm-small pm-quiet">{t('You can go on reading. What is found so far stays when you stop.')}</p>
      <RequestList requests={requests} />
    </div>
  );
}
