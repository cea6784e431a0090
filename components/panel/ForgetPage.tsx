import { useEffect, useRef } from 'preact/hooks';

import { t } from '@/lib/language';

import { FORGET_WORDS } from '../words/data-words';
import type { PanelActs } from './panel-view';

export type Forgetting = 'no' | 'asked' | 'done' | 'back refused';

/** A page is forgotten after one more question, and can be had back until the panel is closed. */
export function ForgetPage({
  step,
  acts,
  go,
}: {
  step: Forgetting;
  acts: Pick<PanelActs, 'forgetPage' | 'rememberPage'>;
  go: (step: Forgetting) => void;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step === 'asked') head.current?.focus();
  }, [step]);
  const { headline, text, done } = FORGET_WORDS.page;
  const { forgetPage, rememberPage } = acts;
  if (step === 'asked' && forgetPage !== undefined)
    return (
      <section class="pm-banner" data-tone="warn" aria-labelledby="pm-forget">
        <h2 id="pm-forget" ref={head} tabIndex={-1}>
          {headline}
        </h2>
        <p>{text}</p>
        <div class="pm-acts">
          <button type="button" class="pm-button" onClick={() => void forgetPage().then(() => go('done'))}>
            {t('Forget it now')}
          </button>
          <button type="button" class="pm-link" onClick={() => go('no')}>
            {t('Cancel')}
          </button>
        </div>
      </section>
    );
  if (step !== 'done' && step !== 'back refused') return null;
  return (
    <div class="pm-banner" data-tone="warn" role="status">
      <p>
        {step === 'done' ? done : t('This computer has no room to bring the page back. Free some space and try again.')}
      </p>
      {rememberPage === undefined ? null : (
        <button
          type="button"
          class="pm-link"
          onClick={() => void rememberPage().then((isBack) => go(isBack ? 'no' : 'back refused'))}
        >
          {t('Bring it back')}
        </button>
      )}
    </div>
  );
}
