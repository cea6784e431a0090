import { useId, useState } from 'preact/hooks';

import { t, told } from '@/lib/language';

import type { Asking, ImportActs, Way } from './import-view';
import { WAYS } from './import-view';
import { WAY_WORDS } from './import-words';

/** Says what to bring in. Nothing is asked of GOV.UK until the button is pressed. */
export function AskForm({
  asking,
  acts: { look, leave },
}: {
  asking: Asking;
  acts: Pick<ImportActs, 'look' | 'leave'>;
}) {
  const [way, setWay] = useState<Way>('address');
  const [words, setWords] = useState('');
  const field = useId();
  const hint = useId();
  const because = asking.at === 'asking' ? asking.because : undefined;
  return (
    <form
      class="import-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') look(way, words);
      }}
    >
      <fieldset class="choices">
        <legend>{t('What to bring in')}</legend>
        {WAYS.map((one) => (
          <label key={one}>
            <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
            <span>{WAY_WORDS[one].label}</span>
          </label>
        ))}
      </fieldset>
      <label class="facet-top" for={field}>
        {WAY_WORDS[way].field}
      </label>
      <p class="quiet" id={hint}>
        {WAY_WORDS[way].hint}
      </p>
      <div class="find">
        <input
          id={field}
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={hint}
          value={words}
          onInput={({ currentTarget: { value } }) => setWords(value)}
        />
        <button type="submit" class="pm-button" aria-disabled={asking.at === 'looking'}>
          {asking.at === 'looking' ? t('Looking…') : t('Look first')}
        </button>
        {asking.at === 'looking' ? (
          <button type="button" class="pm-link" onClick={leave}>
            {t('Cancel')}
          </button>
        ) : null}
      </div>
      {because === undefined ? null : (
        <p class="pm-banner" data-tone="warn" role="alert">
          {told(because)}
        </p>
      )}
    </form>
  );
}
