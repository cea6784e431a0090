import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { t } from '@/lib/language';

import { FORGET_WORDS } from '../words/data-words';

/** Everything goes from this computer: asked once more first, with a backup at hand, for there is no way back. */
export function ForgetEverything({ onForget, onSave }: { onForget: () => Promise<void>; onSave: () => void }) {
  const [step, setStep] = useState<'closed' | 'asked' | 'done'>('closed');
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(step);
  const id = useId();
  const { headline, text, warning, missing, done } = FORGET_WORDS.everything;
  /** What a reader types who means it. */
  const word = t('delete');
  const isTyped = typed.trim().toLowerCase() === word;
  const ask = (): void => {
    setTyped('');
    setTold('');
    setStep('asked');
  };
  const forget = (): void => {
    if (isTyped) return void onForget().then(() => setStep('done'));
    setTold(missing);
    field.current?.focus();
  };
  useEffect(() => {
    if (step === 'asked') head.current?.focus();
    else if (before.current === 'asked') opener.current?.focus();
    before.current = step;
  }, [step]);
  if (step === 'asked')
    return (
      <form
        class="aside"
        aria-labelledby="forget-head"
        onSubmit={(event) => {
          event.preventDefault();
          forget();
        }}
      >
        <h3 id="forget-head" ref={head} tabIndex={-1}>
          {headline}
        </h3>
        <p>{text}</p>
        <p>
          <strong>{warning}</strong>
        </p>
        <p>
          <button type="button" class="pm-button" onClick={onSave}>
            {t('Save a backup file first')}
          </button>
        </p>
        <label class="field-label" for={id}>
          {t('To go on, type the word {word}', { word })}
        </label>
        <input
          id={id}
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
        <p role="status">{isTyped ? '' : told}</p>
        <div class="pm-acts">
          <button type="submit" class="pm-button" aria-disabled={!isTyped}>
            {t('Forget everything now')}
          </button>
          <button type="button" class="pm-link" onClick={() => setStep('closed')}>
            {t('Cancel')}
          </button>
        </div>
      </form>
    );
  return (
    <>
      <p role="status">{step === 'done' ? done : ''}</p>
      <p>
        <button type="button" class="pm-button" ref={opener} onClick={ask}>
          {t('Forget everything…')}
        </button>
      </p>
    </>
  );
}
