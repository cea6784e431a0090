import { useId, useState } from 'preact/hooks';

import { VIEWS } from '@/lib/model';
import type { CommitmentId, JudgedAs } from '@/lib/model';

import { VIEW_WORDS } from '../words/labels';
import { useDesk } from './corpus-desk';
import type { BegunView } from './corpus-desk';
import { StorageFull } from './StorageFull';

/** The reader's own judgement of a commitment, with its reason. */
export function GiveView({ commitment, given }: { commitment: CommitmentId; given: JudgedAs | undefined }) {
  const desk = useDesk();
  const id = useId();
  const held = desk?.begun.get(commitment);
  const [is, setIs] = useState<'closed' | 'open' | 'full'>(held === undefined ? 'closed' : 'open');
  const [{ view = given, reason }, setTyped] = useState<BegunView>(held ?? { reason: '' });
  if (desk === undefined) return null;
  const type = (change: Partial<BegunView>): void => {
    const typed = { ...(view === undefined ? {} : { view }), reason, ...change };
    desk.begun.set(commitment, typed);
    setTyped(typed);
  };
  const close = (): void => {
    desk.begun.delete(commitment);
    setTyped({ reason: '' });
    setIs('closed');
  };
  const label = given === undefined ? 'Give your view' : 'Change your view';
  if (is === 'closed')
    return (
      <button type="button" class="pm-button" onClick={() => setIs('open')}>
        {label}
      </button>
    );
  const save = async (): Promise<void> => {
    if (view === undefined) return;
    const changed = await desk.acts.giveView(commitment, view, reason.trim());
    if (changed === 'kept') close();
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
        <legend>Your view</legend>
        {VIEWS.map((one) => (
          <label key={one} class="pm-option">
            <input type="radio" name={id} checked={view === one} onChange={() => type({ view: one })} />{' '}
            {VIEW_WORDS[one]}
          </label>
        ))}
      </fieldset>
      {view === 'kept' || view === 'not kept' ? (
        <p class="pm-small pm-quiet">
          It is told once a record points to done or to not done. Until then it is kept here.
        </p>
      ) : null}
      <label for={`${id}-reason`}>Why (your words stay on this computer)</label>
      <textarea
        id={`${id}-reason`}
        rows={2}
        value={reason}
        onInput={(event) => type({ reason: event.currentTarget.value })}
      />
      {is === 'full' ? <StorageFull /> : null}
      <div class="pm-acts">
        <button type="submit" class="pm-button" data-main disabled={view === undefined}>
          Save view
        </button>
        <button type="button" class="pm-link" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}
