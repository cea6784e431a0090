import { useEffect, useState } from 'preact/hooks';

import { plural, t, told } from '@/lib/language';
import type { LookState, LookSubject } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { fromWords } from './look-words';
import type { LookTools } from './look-view';
import { RequestList } from './RequestList';
import { useArrival } from './use-arrival';

const SECOND_MS = 1000;
const notOnRecord = (): string => t('A search that did not finish is not on record.');

/** Seconds until a moment, counted down while it is shown; 0 once it has come. */
function useSecondsUntil(until: number | undefined, now: () => number): number {
  const left = (): number => Math.max(0, Math.ceil(((until ?? 0) - now()) / SECOND_MS));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    const timer = setInterval(() => setSeconds(left()), SECOND_MS);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}

type Props = { readonly subject: LookSubject; readonly tools: LookTools; readonly goesOn: 'yes' | 'no' };

const soFar = (found: number): string =>
  found === 0 ? t('nothing was found so far') : plural(found, '{count} passage so far', '{count} passages so far');
const mayAnswer = (found: number): string =>
  found === 0
    ? t('nothing was found')
    : plural(found, '{count} passage may answer it', '{count} passages may answer it');

/** www.gov.uk asked to be left alone for a while, or did not answer. */
export function Unavailable({
  state,
  subject,
  tools,
  goesOn,
}: Props & { state: Extract<LookState, { is: 'unavailable' }> }) {
  const { progress, answers, pause, until } = state;
  const [made, most] = [progress.requests.length, progress.plan.most];
  const seconds = useSecondsUntil(until, tools.now);
  const heading = useArrival();
  const again = goesOn === 'yes' ? () => tools.goOn(subject.key) : () => tools.open(subject);
  return (
    <div class="pm-banner" data-tone="warn" data-look>
      <h3 ref={heading} tabIndex={-1}>
        {t('GOV.UK did not answer.')}
      </h3>
      <p>
        {pause === undefined
          ? null
          : `${plural(pause, 'It asked us to wait {count} second.', 'It asked us to wait {count} seconds.')} `}
        {t('{made} of {most} requests were made; {found}.', { made, most, found: soFar(answers.length) })}
      </p>
      <div class="pm-acts">
        <button
          type="button"
          class="pm-button"
          aria-disabled={seconds > 0}
          onClick={() => (seconds > 0 ? undefined : again())}
        >
          {seconds > 0
            ? plural(seconds, 'Try again in {count} second', 'Try again in {count} seconds')
            : goesOn === 'yes'
              ? t('Try again')
              : t('Begin again')}
        </button>
        <button type="button" class="pm-link" onClick={() => tools.close(subject.key)}>
          {t('Stop here')}
        </button>
      </div>
      <p class="pm-small">{notOnRecord()}</p>
      <RequestList requests={progress.requests} />
    </div>
  );
}

/** There is no way to www.gov.uk; this computer was looked through all the same. */
export function NoConnection({ state, subject, tools, goesOn }: Props & { state: LookState }) {
  const { progress, answers } = state;
  const heading = useArrival();
  return (
    <div class="pm-banner" data-tone="warn" data-look>
      <h3 ref={heading} tabIndex={-1}>
        {t('This computer is not connected.')}
      </h3>
      <p>
        {plural(
          progress.here,
          'On this computer, {count} document was looked through: {found}.',
          'On this computer, {count} documents were looked through: {found}.',
          { found: mayAnswer(answers.length) },
        )}
      </p>
      <div class="pm-acts">
        <button
          type="button"
          class="pm-button"
          onClick={() => (goesOn === 'yes' ? tools.goOn(subject.key) : tools.open(subject))}
        >
          {t('Try GOV.UK again')}
        </button>
        <button type="button" class="pm-link" onClick={() => tools.close(subject.key)}>
          {t('Stop here')}
        </button>
      </div>
      <p class="pm-small">{notOnRecord()}</p>
      <RequestList requests={progress.requests} />
    </div>
  );
}

/** Something could not be read, of GOV.UK's or of ours. */
export function Failed({ state, subject, tools }: Props & { state: Extract<LookState, { is: 'failed' }> }) {
  const heading = useArrival();
  return (
    <div class="pm-banner" data-tone="warn" data-look>
      <h3 ref={heading} tabIndex={-1}>
        {t('The search could not go on.')}
      </h3>
      <p>{told(state.say)}</p>
      <div class="pm-acts">
        <button type="button" class="pm-button" onClick={() => tools.open(subject)}>
          {t('Begin again')}
        </button>
        <button type="button" class="pm-link" onClick={() => tools.close(subject.key)}>
          {t('Stop here')}
        </button>
      </div>
      <p class="pm-small">{notOnRecord()}</p>
      <RequestList requests={state.progress.requests} />
    </div>
  );
}

/** Nothing was found: a finished search is on record, and the headline says so. */
export function NoneFound({
  state,
  subject,
  tools,
}: Omit<Props, 'goesOn'> & { state: Extract<LookState, { is: 'none' }> }) {
  const { progress, ended } = state;
  const heading = useArrival();
  const isFinished = ended === 'finished';
  return (
    <div class="pm-look" role="group" aria-label={t('What was found')}>
      <h3 ref={heading} tabIndex={-1}>
        {isFinished ? t('None found') : t('You stopped the search')}
      </h3>
      <p class="pm-small pm-quiet">{fromWords(progress)}</p>
      <p class="pm-small">
        {isFinished
          ? t('Your search is on record. Look again asks only for what is newer than {day}.', {
              day: dateWords(progress.on),
            })
          : `${t('Nothing was found so far.')} ${notOnRecord()}`}
      </p>
      <div class="pm-acts">
        {isFinished ? null : (
          <button type="button" class="pm-button" onClick={() => tools.goOn(subject.key)}>
            {t('Go on looking')}
          </button>
        )}
        <button type="button" class="pm-link" onClick={() => tools.close(subject.key)}>
          {t('Close')}
          <span class="pm-hidden">: {t('what was found')}</span>
        </button>
      </div>
      <RequestList requests={progress.requests} />
    </div>
  );
}
