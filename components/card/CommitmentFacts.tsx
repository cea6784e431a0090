import { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';
import type { CardFacts, CommitmentId } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { Fact } from './Fact';

type Facts = Extract<CardFacts, { kind: 'commitment' }>;

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The middle of a commitment's card: the headline and the first sentence of the panel, by when, on what condition. */
export function CommitmentFacts({
  facts,
  onWhy,
  onEntry,
}: {
  facts: Facts;
  onWhy: (gesture: Gesture) => void;
  /** The reader asks for the commitment's own page: a web page may not link to it. */
  onEntry: (id: CommitmentId, gesture: Gesture) => void;
}) {
  const { found, said } = facts;
  const { id } = said;
  const { schedule } = said.status;
  return (
    <>
      <p class="pm-card-name">{said.headline}</p>
      <p>{said.answer}</p>
      <dl class="pm-card-facts">
        {schedule.is === 'none stated' ? null : <Fact name={t('By when')}>{lowered(said.due.line)}</Fact>}
        {found.conditions.length === 0 ? null : (
          <Fact name={t('On condition')}>{found.conditions.map(({ words }) => `“${words}”`).join('; ')}</Fact>
        )}
      </dl>
      <p class="pm-card-asof">
        {said.outcome === 'nobody looked' ? null : <>{t('As of {day}', { day: dateWords(said.asOf) })} · </>}
        <button type="button" class="pm-link" onClick={(event) => onWhy(Gesture.of(event))}>
          {t('Why does it say this?')}
        </button>
        {id === undefined ? null : (
          <>
            {' '}
            ·{' '}
            <button type="button" class="pm-link" onClick={(event) => onEntry(id, Gesture.of(event))}>
              {t('Its page')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
