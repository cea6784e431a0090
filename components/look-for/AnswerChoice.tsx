import { useId, useRef } from 'preact/hooks';

import { t } from '@/lib/language';
import { ANSWER_SAYINGS } from '@/lib/model';
import type { AnswerSaying, LookChoice } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { SAYING_WORDS } from '../words/saying-words';

/** What a passage says of the commitment: chosen by the reader, and counted at once. */
export function AnswerChoice({
  number,
  choice,
  say,
  takeBack,
}: {
  number: number;
  choice: LookChoice | undefined;
  say: (says: AnswerSaying) => void;
  takeBack: () => void;
}) {
  const name = useId();
  const first = useRef<HTMLInputElement>(null);
  const back = (): void => {
    takeBack();
    first.current?.focus();
  };
  return (
    <>
      <fieldset class="pm-sayings">
        <legend>
          {t('What it says of the commitment')}
          <span class="pm-hidden"> {t('(answer {number})', { number })}</span>
        </legend>
        <div>
          {ANSWER_SAYINGS.map((says, at) => (
            <label key={says}>
              <input
                {...(at === 0 ? { ref: first } : {})}
                type="radio"
                name={name}
                checked={choice?.says === says}
                onChange={() => say(says)}
              />
              {SAYING_WORDS[says]}
            </label>
          ))}
        </div>
      </fieldset>
      {choice === undefined ? null : (
        <p class="pm-saved pm-small">
          {choice.evidence === undefined
            ? t('Nothing is recorded of it.')
            : t('Saved as your evidence, {day}.', { day: dateWords(choice.on) })}{' '}
          <button type="button" class="pm-link" onClick={back}>
            {t('Take it back')}
            <span class="pm-hidden"> {t('(answer {number})', { number })}</span>
          </button>
        </p>
      )}
    </>
  );
}
