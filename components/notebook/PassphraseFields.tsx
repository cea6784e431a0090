import { useId, useState } from 'preact/hooks';
import type { Ref } from 'preact';

import { t } from '@/lib/language';

import { Switch } from '../pages/Switch';

/** A passphrase as it was typed, twice: a slip would lock a file for good. */
export interface TypedTwice {
  readonly first: string;
  readonly again: string;
}

const SHOWN = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;

/** Two fields for one passphrase, which the reader can have shown. */
export function PassphraseFields({
  typed: { first, again },
  differ,
  type,
  secondField,
}: {
  typed: TypedTwice;
  /** They were to be used, and are not the same. */
  differ: 'told' | 'not told';
  type: (change: Partial<TypedTwice>) => void;
  secondField: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const field = { ...(shown ? SHOWN : HIDDEN), autocomplete: 'new-password', spellcheck: false } as const;
  return (
    <>
      <label class="nb-top" for={`${id}-first`}>
        {t('Passphrase (optional)')}
      </label>
      <input
        {...field}
        id={`${id}-first`}
        aria-describedby={`${id}-lost`}
        value={first}
        onInput={({ currentTarget: { value } }) => type({ first: value })}
      />
      <p id={`${id}-lost`} class="pm-small pm-quiet">
        {t('A passphrase that is lost cannot be replaced: the file stays locked.')}
      </p>
      <label class="nb-top" for={`${id}-again`}>
        {t('The same passphrase again')}
      </label>
      <input
        {...field}
        id={`${id}-again`}
        ref={secondField}
        aria-invalid={differ === 'told'}
        {...(differ === 'told' ? { 'aria-describedby': `${id}-differ` } : {})}
        value={again}
        onInput={({ currentTarget: { value } }) => type({ again: value })}
      />
      {differ === 'told' ? (
        <p id={`${id}-differ`} role="alert">
          {t('These 2 passphrases differ. Nothing was saved. Type the same one twice.')}
        </p>
      ) : null}
      <Switch label={t('Show the passphrase')} on={shown} onTurn={setShown} />
    </>
  );
}
