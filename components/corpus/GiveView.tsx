import { useId, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import { VIEWS } from '@/lib/model';
import type { JudgedAs, OfCommitment } from '@/lib/model';

import { VIEW_WORDS } from '@/lib/words';
import { useFormFocus } from '../states/use-form-focus';
import { useCorpus } from './corpus-context';
import type { BegunView } from './corpus-context';
import { FormFoot } from './FormFoot';

/** The reader's own judgement of a commitment, with its reason. */
export function GiveView({ of, given }: { of: OfCommitment; given: JudgedAs | undefined }) {
  const tools = useCorpus();
  const id = useId();
  const key = typeof of === 'string' ? of : of.id;
  const held = tools?.begun.get(key);
  const [is, setIs] = useState<'closed' | 'open' | 'full'>(held === undefined ? 'closed' : 'open');
  const { opener, first } = useFormFocus<HTMLInputElement>(is === 'closed' ? 'closed' : 'open');
  const [{ view = given, reason }, setTyped] = useState<BegunView>(held ?? { reason: '' });
  if (tools === undefined) return null;
  const type = (change: Partial<BegunView>): void => {
    const typed = { ...(view === undefined ? {} : { view }), reason, ...change };
    tools.begun.set(key, typed);
    setTyped(typed);
  };
  const close = (): void => {
    tools.begun.delete(key);
    setTyped({ reason: '' });
    setIs('closed');
  };
  const label = given === undefined ? t('Give your view') : t('Change your view');
  if (is === 'closed')
    return (
      <button ref={opener} type="button" class="pm-button" onClick={() => setIs('open')}>
        {label}
      </button>
    );
  const save = async (): Promise<void> => {
    if (view === undefined) return;
    const changed = await tools.acts.giveView(of, view, reason.trim());
    if (changed === 'saved') close();
    else setIs('full');
  };
  return (
    <form
      class="pm-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{t('Your view')}</legend>
        {VIEWS.map((one, at) => (
          <label key={one} class="pm-option">
            <input
              {...(at === 0 ? { ref: first } : {})}
              type="radio"
              name={id}
              checked={view === one}
              onChange={() => type({ view: one })}
            />{' '}
            {VIEW_WORDS[one]}
          </label>
        ))}
      </fieldset>
      {view === 'kept' || view === 'not kept' ? (
        <p class="pm-small pm-quiet">
          {t('It is told once a record suggests it was done or was not done. Until then it waits here.')}
        </p>
      ) : null}
      <label for={`${id}-reason`}>{t('Why (your words stay on this computer)')}</label>
      <textarea
        id={`${id}-reason`}
        rows={2}
        value={reason}
        onInput={(event) => type({ reason: event.currentTarget.value })}
      />
      <FormFoot
        saves={t('Save view')}
        is={is === 'full' ? 'full' : 'asked'}
        cancel={close}
        disabled={view === undefined}
      />
    </form>
  );
}
