import { t } from '@/lib/language';
import type { PageClaim } from '@/lib/model';

import { PutAway } from '../blocks/PutAway';
import { CLAIM_ACTS, claimWords } from '../words/claims';
import type { PanelActs } from './panel-view';

/** The page says that it is one that is held under another address: what was made of that, and the other choice. */
export function ClaimLine({
  claim,
  acts,
  putAway,
}: {
  claim: PageClaim;
  acts: Pick<PanelActs, 'settleClaim'>;
  putAway: (() => void) | undefined;
}) {
  const { settleClaim } = acts;
  return (
    <div class="pm-banner" data-tone="warn" role="note" aria-label={t('Which page this is')}>
      <p>{claimWords(claim)}</p>
      {settleClaim === undefined ? null : (
        <p>
          <button type="button" class="pm-link" onClick={() => settleClaim(claim)}>
            {CLAIM_ACTS[claim.says]}
          </button>
        </p>
      )}
      {putAway === undefined ? null : <PutAway what={t('which page this is')} put={putAway} />}
    </div>
  );
}
