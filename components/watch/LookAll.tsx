import { useEffect, useId, useRef } from 'preact/hooks';

import type { LookAllState } from '@/lib/model';

import { lookedWords, wouldAskWords } from './watch-view';

/** "Look again for all 12": what would be asked, then one bar, then what came of it (UI section 10.5). */
export function LookAll({
  count,
  most,
  look,
  begin,
  stop,
  say,
}: {
  count: number;
  /** So many requests at most. */
  most: number;
  look: LookAllState | undefined;
  begin: () => void;
  stop: () => void;
  say: (words: string) => void;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isLooking = look?.is === 'looking';
  const told = look === undefined ? undefined : lookedWords(look);
  useEffect(() => {
    if (isLooking) {
      button.current?.focus({ preventScroll: true });
      say('Looking.');
    }
  }, [isLooking, say]);
  const tens = isLooking && look.requests > 0 && look.requests % 10 === 0 ? look.requests : undefined;
  useEffect(() => {
    if (tens !== undefined) say(`${tens} of at most ${most}.`);
  }, [tens, most, say]);
  useEffect(() => {
    if (told !== undefined) say(told);
  }, [told, say]);
  if (isLooking)
    return (
      <div class="watch-all" role="group" aria-labelledby={`${id}-head`}>
        <h2 id={`${id}-head`}>Looking again for all {look.of}</h2>
        <label class="pm-small" for={id}>
          Request {look.requests} of at most {look.most}, to www.gov.uk. Commitment {look.at} of {look.of}.
        </label>
        <progress id={id} max={look.most} value={look.requests}>
          {look.requests} of {look.most}
        </progress>
        <p class="pm-small pm-quiet">
          Only what is newer than your last look. {look.passages} {look.passages === 1 ? 'passage' : 'passages'} so far.
        </p>
        <div class="pm-acts">
          <button ref={button} type="button" class="pm-button" onClick={stop}>
            Stop
          </button>
        </div>
      </div>
    );
  return (
    <div class="watch-all">
      {told === undefined ? null : <p>{told}</p>}
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main onClick={begin}>
          Look again for all {count}
        </button>
      </div>
      <p class="pm-small pm-quiet">{wouldAskWords(most)}</p>
    </div>
  );
}
