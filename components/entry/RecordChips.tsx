import type { EvidenceShown } from '@/lib/model';

import { STANCE_WORDS, tierWords } from '../words/labels';

const CORRECTION_WORDS = { corrects: 'Corrects an earlier record', corrected: 'Corrected by a later record' } as const;

/** What a record suggests, what kind of source it is, and whether another one corrects it. */
export function RecordChips({ record: { stance, tier, independent, pack, correction } }: { record: EvidenceShown }) {
  return (
    <span class="pm-chips">
      <span class="pm-chip" data-stance={stance}>
        {STANCE_WORDS[stance]}
      </span>
      <span class="pm-chip">{tierWords(tier, independent)}</span>
      {pack === undefined ? null : <span class="pm-chip">From a pack by {pack}</span>}
      {correction === undefined ? null : <span class="pm-chip">{CORRECTION_WORDS[correction]}</span>}
    </span>
  );
}
