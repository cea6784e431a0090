import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';

const COPIED = worded({
  copied: 'Copied.',
  failed: 'It could not be copied. Select the text instead.',
});

/** The entry as text to be quoted in a paper, with the day on which it was read. */
export function CiteThis({
  words,
  copy,
  say,
  children,
}: {
  words: string;
  copy: (text: string) => Promise<void>;
  say: (words: string) => void;
  /** Another way to take the entry along. */
  children: ComponentChildren;
}) {
  const [is, setIs] = useState<'not yet' | keyof typeof COPIED>('not yet');
  const tell = (outcome: keyof typeof COPIED): void => {
    setIs(outcome);
    say(COPIED[outcome]);
  };
  return (
    <div class="entry-cite">
      <p>{words}</p>
      <div class="pm-acts">
        <button
          type="button"
          class="pm-button"
          onClick={() => {
            copy(words).then(
              () => tell('copied'),
              () => tell('failed'),
            );
          }}
        >
          {t('Copy')}
        </button>
        {children}
        <span class="pm-small entry-told" aria-hidden="true">
          {is === 'not yet' ? '' : COPIED[is]}
        </span>
      </div>
    </div>
  );
}
