import { t, worded } from '@/lib/language';
import type { Author, EvidenceShown } from '@/lib/model';
import { authorWords, packWords } from '@/lib/words';

import { STANCE_WORDS, tierWords } from '../words/labels';

const CORRECTION_WORDS = worded({ corrects: 'Corrects an earlier record', corrected: 'Corrected by a later record' });

const contestsWords = (author: Author): string =>
  author === 'reader'
    ? t('Contests a record of you')
    : t('Contests a record of {author}', { author: authorWords(author) });

/** Of a record that another hand would correct: both hands are named, and both records stay. */
function Contest({ record: { contests, contestedBy = [] } }: { record: EvidenceShown }) {
  return (
    <>
      {contests === undefined ? null : <span class="pm-chip">{contestsWords(contests)}</span>}
      {contestedBy.map((author) => (
        <span key={authorWords(author)} class="pm-chip">
          {t('Contested by {author}', { author: authorWords(author) })}
        </span>
      ))}
    </>
  );
}

/** What a record suggests, what kind of source it is, whose it is where it came with a pack, and whether it is corrected. */
export function RecordChips({ record }: { record: EvidenceShown }) {
  const { stance, tier, independent, pack, correction } = record;
  return (
    <span class="pm-chips">
      <span class="pm-chip" data-stance={stance}>
        {STANCE_WORDS[stance]}
      </span>
      <span class="pm-chip">{tierWords(tier, independent)}</span>
      {pack === undefined ? null : <span class="pm-chip">{t('From {pack}', { pack: packWords(pack) })}</span>}
      {correction === undefined ? null : <span class="pm-chip">{CORRECTION_WORDS[correction]}</span>}
      <Contest record={record} />
    </span>
  );
}
