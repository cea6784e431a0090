import { t } from '@/lib/language';
import type { EvidenceShown } from '@/lib/model';

import { Act } from '../corpus/Act';
import { useCorpus } from '../corpus/corpus-context';

/** The way to take out a record of the reader's own; the editors' and packs' stay. */
export function TakeOutRecord({ record: { by, id, shows } }: { record: EvidenceShown }) {
  const tools = useCorpus();
  if (by === undefined || tools === undefined) return null;
  return (
    <Act does={() => tools.acts.takeOut('evidence', id, shows)}>
      {t('Take out')}
      <span class="pm-hidden"> {t('this record: {shows}', { shows })}</span>
    </Act>
  );
}
