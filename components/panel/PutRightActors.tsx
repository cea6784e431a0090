import { useId, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { ReaderActor, Changed } from '@/lib/model';

import { FormFoot } from '../corpus/FormFoot';
import type { ListedName } from './panel-view';

/** A name as the reader typed it; the entity where the page has that name. */
function actorOf(words: string, names: readonly ListedName[]): ReaderActor {
  const same = words.toLowerCase();
  const known = names.find((one) => [one.name, ...one.aliases].some((name) => name.toLowerCase() === same));
  return { words, ...(known?.entity === undefined ? {} : { entityId: known.entity }) };
}

/** Those who act, as the reader names them: one to a field, with the names of the page to choose from. */
export function PutRightActors({
  read,
  now,
  names,
  use,
  cancel,
}: {
  /** Whom the finder read, as a sentence. */
  read: string;
  /** Those who are shown now. */
  now: readonly string[];
  names: readonly ListedName[];
  use: (actors: readonly ReaderActor[]) => Promise<Changed>;
  cancel: () => void;
}) {
  const id = useId();
  const [typed, type] = useState<readonly string[]>(now.length === 0 ? [''] : now);
  const [is, setIs] = useState<'open' | 'asked' | 'full'>('open');
  const named = typed.map((name) => name.trim()).filter((name) => name !== '');
  const isMissing = is === 'asked' && named.length === 0;
  const save = async (): Promise<void> => {
    if (named.length === 0) return setIs('asked');
    if ((await use(named.map((name) => actorOf(name, names)))) !== 'saved') setIs('full');
  };
  const offered = names.filter(({ type: kind }) => kind === 'organisation' || kind === 'country' || kind === 'role');
  return (
    <form
      class="pm-form"
      aria-label={t('Change who acts')}
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
    >
      <p class="pm-small">{read}</p>
      <datalist id={`${id}-names`}>
        {offered.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
      {typed.map((name, at) => (
        <label key={at}>
          {at === 0 ? t('Who acts') : t('Who acts, {number}', { number: at + 1 })}
          <input
            type="text"
            list={`${id}-names`}
            value={name}
            onInput={({ currentTarget: { value } }) => type(typed.map((one, place) => (place === at ? value : one)))}
            {...(isMissing ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {})}
          />
        </label>
      ))}
      <button type="button" class="pm-link" onClick={() => type([...typed, ''])}>
        {t('Add another name')}
      </button>
      {isMissing ? (
        <p class="pm-small" role="alert" id={`${id}-fault`}>
          {t('Name at least one who acts.')}
        </p>
      ) : null}
      <FormFoot saves={t('Use these names')} is={is === 'full' ? 'full' : 'asked'} cancel={cancel} />
    </form>
  );
}
