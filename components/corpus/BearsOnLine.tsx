import { useId, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import { STANCES } from '@/lib/model';
import type { BearsOn, ProgressFind, Stance } from '@/lib/model';

import { SourceLink } from '../blocks/SourceLink';
import { STANCE_WORDS } from '../words/labels';
import { dateWords, packWords } from '@/lib/words';
import { Act } from './Act';
import { useCorpus } from './corpus-context';

function Words({ of: { commitment } }: { of: BearsOn }) {
  const { document: title, address, date, words, pack } = commitment;
  return (
    <>
      “{words}” (<SourceLink source={{ title, ...(address === undefined ? {} : { address }) }} />
      {date === '' ? '' : `, ${dateWords(date)}`}
      {pack === undefined ? '' : t(', from {pack}', { pack: packWords(pack) })})
    </>
  );
}

function MayBear({ progress, one }: { progress: ProgressFind; one: BearsOn }) {
  const tools = useCorpus();
  const id = useId();
  const [stance, setStance] = useState<Stance>('supports');
  if (tools === undefined) return null;
  const { acceptAnswer, refuseAnswer } = tools.acts;
  return (
    <div class="pm-bears">
      <p class="pm-small">
        <strong>{t('It may bear on:')}</strong> <Words of={one} />
      </p>
      <div class="pm-acts">
        <label class="pm-hidden" for={id}>
          {t('What it says of that')}
        </label>
        <select
          id={id}
          value={stance}
          onChange={(event) => {
            const chosen = STANCES.find((other) => other === event.currentTarget.value);
            if (chosen !== undefined) setStance(chosen);
          }}
        >
          {STANCES.map((other) => (
            <option key={other} value={other}>
              {STANCE_WORDS[other]}
            </option>
          ))}
        </select>
        <Act look="button" does={() => acceptAnswer(progress, one.commitment.id, stance)}>
          {t('Yes, save as a record')}
        </Act>
        <Act does={() => refuseAnswer(progress, one.commitment.id)}>{t('No, it does not')}</Act>
      </div>
    </div>
  );
}

/** Which stored commitments a report of progress bears on, as the reader said, or may. */
export function BearsOnLine({ progress }: { progress: ProgressFind }) {
  const all = useCorpus()?.suggested.bearsOn[progress.id] ?? [];
  return (
    <>
      {all.map((one) =>
        one.said === 'suggested' ? (
          <MayBear key={one.commitment.id} progress={progress} one={one} />
        ) : (
          <p key={one.commitment.id} class="pm-small">
            <strong>{t('Bears on:')}</strong> <Words of={one} />{' '}
            {one.stance === undefined ? null : (
              <span class="pm-chip" data-stance={one.stance}>
                {STANCE_WORDS[one.stance]}
              </span>
            )}{' '}
            <span class="pm-quiet">{t('You said so.')}</span>
          </p>
        ),
      )}
    </>
  );
}
