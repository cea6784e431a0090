import { plural, rich, t } from '@/lib/language';
import type { CommitmentFind, RewordedCommitment, TextComparison } from '@/lib/model';

import { WordChanges } from '../blocks/WordChanges';
import { LineSample } from '../signs/LineSample';
import { STRENGTH_WORDS } from '../words/labels';

function Strength({ of }: { of: CommitmentFind }) {
  return (
    <span class="pm-words">
      <LineSample strength={of.strength} /> {STRENGTH_WORDS[of.strength].label}
    </span>
  );
}

function Reworded({ one: { was, now, runs } }: { one: RewordedCommitment }) {
  return (
    <li class="hit">
      <p class="hit-facts">
        {was.strength === now.strength ? (
          <span>{rich('The words say: {strength}', { strength: <Strength of={now} /> })}</span>
        ) : (
          <>
            <span>{rich('The words said: {strength}', { strength: <Strength of={was} /> })}</span>
            <span>{rich('They say now: {strength}', { strength: <Strength of={now} /> })}</span>
          </>
        )}
      </p>
      <p>
        <WordChanges changes={runs} />
      </p>
    </li>
  );
}

function Listed({ of }: { of: readonly CommitmentFind[] }) {
  return (
    <ul class="changed-list">
      {of.map((one) => (
        <li key={one.id} class="hit">
          <p class="hit-facts">
            <span>{rich('The words say: {strength}', { strength: <Strength of={one} /> })}</span>
          </p>
          <p>{one.quote}</p>
        </li>
      ))}
    </ul>
  );
}

/** Which commitments came, went, or say the same in other words. */
export function ChangedCommitments({ commitments }: { commitments: TextComparison['commitments'] }) {
  const { added, removed, reworded, same } = commitments;
  const changed = added.length + removed.length + reworded.length;
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments">{t('Commitments')}</h2>
      <p>
        {changed === 0 ? `${t('No commitment was added, reworded or removed.')} ` : ''}
        {plural(same, '{count} stands as before.', '{count} stand as before.')}
      </p>
      {reworded.length === 0 ? null : (
        <>
          <h3>{t('Reworded: {count}', { count: reworded.length })}</h3>
          <ul class="changed-list">
            {reworded.map((one) => (
              <Reworded key={one.now.id} one={one} />
            ))}
          </ul>
        </>
      )}
      {removed.length === 0 ? null : (
        <>
          <h3>{t('Removed: {count}', { count: removed.length })}</h3>
          <Listed of={removed} />
        </>
      )}
      {added.length === 0 ? null : (
        <>
          <h3>{t('Added: {count}', { count: added.length })}</h3>
          <Listed of={added} />
        </>
      )}
    </section>
  );
}
