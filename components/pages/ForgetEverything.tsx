import { useEffect, useRef, useState } from 'preact/hooks';

import { FORGET_WORDS } from '../words/data-words';

const { headline, text, warning, done } = FORGET_WORDS.everything;

/** Everything goes from this computer: asked once more first, with a backup at hand, for there is no way back. */
export function ForgetEverything({ onForget, onSave }: { onForget: () => Promise<void>; onSave: () => void }) {
  const [step, setStep] = useState<'closed' | 'asked' | 'done'>('closed');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step === 'asked') head.current?.focus();
  }, [step]);
  if (step === 'asked')
    return (
      <div class="aside" role="group" aria-labelledby="forget-head">
        <h3 id="forget-head" ref={head} tabIndex={-1}>
          {headline}
        </h3>
        <p>{text}</p>
        <p>
          <strong>{warning}</strong>
        </p>
        <div class="pm-acts">
          <button type="button" class="pm-button" onClick={onSave}>
            Save a backup file first
          </button>
          <button type="button" class="pm-button" onClick={() => void onForget().then(() => setStep('done'))}>
            Forget everything now
          </button>
          <button type="button" class="pm-link" onClick={() => setStep('closed')}>
            Cancel
          </button>
        </div>
      </div>
    );
  return (
    <>
      <p role="status">{step === 'done' ? done : ''}</p>
      <p>
        <button type="button" class="pm-button" onClick={() => setStep('asked')}>
          Forget everything…
        </button>
      </p>
    </>
  );
}
