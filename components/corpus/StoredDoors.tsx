import { useState } from 'preact/hooks';

import type { CommitmentFind } from '@/lib/model';

import { Act } from './Act';
import { useDesk } from './corpus-desk';

const HOW =
  'Open any page on GOV.UK and select the words. Then choose “Clip as evidence” beside them or, where Pledgemark has not read the page, “Clip the selected words” in this panel.';

/** Of a commitment of the corpus, the way to add evidence; of another, the way to take it in. */
export function StoredDoors({ find }: { find: CommitmentFind }) {
  const desk = useDesk();
  const [is, setIs] = useState<'closed' | 'told'>('closed');
  if (desk === undefined) return null;
  const { known } = find;
  if (known === undefined)
    return (
      <Act look="button" does={() => desk.acts.keepCommitment(find)}>
        Keep this commitment
      </Act>
    );
  return (
    <>
      <button
        type="button"
        class="pm-link"
        onClick={() => {
          desk.acts.wantEvidence(known);
          setIs('told');
        }}
      >
        Add evidence
      </button>
      {is === 'told' ? (
        <p class="pm-small" role="status">
          {HOW}
        </p>
      ) : null}
    </>
  );
}
