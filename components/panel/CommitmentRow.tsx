import { useId } from 'preact/hooks';

import { CommitmentLine } from './CommitmentLine';
import type { CommitmentOpen as Opened } from './CommitmentOpen';
import { CommitmentOpen } from './opened-later';

/** One commitment: its button, and all that is known of it once open. */
export function CommitmentRow({
  state,
  toggle,
  ...open
}: { state: 'open' | 'closed'; toggle: () => void } & Parameters<typeof Opened>[0]) {
  const id = useId();
  return (
    <li class="pm-row" {...(state === 'open' ? { 'data-here': true } : {})}>
      <CommitmentLine row={open.row} state={state} controls={id} toggle={toggle} />
      {state === 'closed' ? null : (
        <div id={id}>
          <CommitmentOpen {...open} />
        </div>
      )}
    </li>
  );
}
