import { useId } from 'preact/hooks';

import type { FindId, IsoDate } from '@/lib/model';

import { CommitmentLine } from './CommitmentLine';
import { CommitmentOpen } from './CommitmentOpen';
import type { ListedCommitment } from './listed-commitment';

/** One commitment: its button, and all that is known of it once open. */
export function CommitmentRow({
  row,
  today,
  state,
  toggle,
  show,
  addNote,
}: {
  row: ListedCommitment;
  today: IsoDate;
  state: 'open' | 'closed';
  toggle: () => void;
  show: (id: FindId) => void;
  addNote: (id: FindId) => void;
}) {
  const id = useId();
  return (
    <li class="pm-row" {...(state === 'open' ? { 'data-here': true } : {})}>
      <CommitmentLine row={row} today={today} state={state} controls={id} toggle={toggle} />
      {state === 'closed' ? null : (
        <div id={id}>
          <CommitmentOpen row={row} today={today} show={show} addNote={addNote} />
        </div>
      )}
    </li>
  );
}
