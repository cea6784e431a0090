import { useId, useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import { STANCES, STRENGTHS, TIERS } from '@/lib/model';
import type { Clip, CommitmentId, Stance, Strength, Tier, Changed } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';
import { LineSample } from '../signs/LineSample';
import { STANCE_WORDS, STRENGTH_WORDS, tierWords } from '../words/labels';
import { ChooseCommitment } from './ChooseCommitment';
import { useCorpus } from './corpus-context';
import { StorageFull } from '../states/StorageFull';

function Evidence({ clip, today, done }: { clip: Clip; today: string; done: (changed: Changed) => void }) {
  const tools = useCorpus();
  const id = useId();
  const { published, updated } = clip.facts;
  const [commitment, choose] = useState<CommitmentId | undefined>(tools?.wanted?.id);
  const [stance, setStance] = useState<Stance>();
  const [tier, setTier] = useState<Tier>(2);
  const [date, setDate] = useState<string>(published ?? updated ?? today);
  if (tools === undefined) return null;
  const isReady = commitment !== undefined && stance !== undefined && date !== '' && date <= today;
  const save = async (): Promise<void> => {
    if (commitment === undefined || stance === undefined) return;
    done(await tools.acts.saveEvidence(clip, { commitment, stance, tier, date }));
  };
  return (
    <>
      <ChooseCommitment clip={clip} chosen={commitment} choose={choose} />
      <fieldset>
        <legend>{t('What do these words say of it?')}</legend>
        {STANCES.map((one) => (
          <label key={one} class="pm-option">
            <input type="radio" name={`${id}-stance`} checked={stance === one} onChange={() => setStance(one)} />{' '}
            {STANCE_WORDS[one]}
          </label>
        ))}
      </fieldset>
      <label for={`${id}-tier`}>{t('What kind of source is this page?')}</label>
      <select
        id={`${id}-tier`}
        value={tier}
        onChange={(event) => setTier(TIERS.find((one) => `${one}` === event.currentTarget.value) ?? tier)}
      >
        {TIERS.map((one) => (
          <option key={one} value={one}>
            {tierWords(one, one !== 2)}
          </option>
        ))}
      </select>
      <label for={`${id}-date`}>{t('Its date')}</label>
      <input
        id={`${id}-date`}
        type="date"
        max={today}
        value={date}
        onInput={(event) => setDate(event.currentTarget.value)}
      />
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main disabled={!isReady} onClick={() => void save()}>
          {t('Save as a record')}
        </button>
      </div>
    </>
  );
}

function Marked({ clip, done }: { clip: Clip; done: (changed: Changed) => void }) {
  const tools = useCorpus();
  const id = useId();
  const [strength, setStrength] = useState<Strength>();
  if (tools === undefined) return null;
  const save = async (): Promise<void> => {
    if (strength !== undefined) done(await tools.acts.saveMarked(clip, strength));
  };
  return (
    <>
      <fieldset>
        <legend>{t('The words say')}</legend>
        {STRENGTHS.map((one) => (
          <label key={one} class="pm-option">
            <input type="radio" name={id} checked={strength === one} onChange={() => setStrength(one)} />
            <LineSample strength={one} /> {STRENGTH_WORDS[one].label}
          </label>
        ))}
      </fieldset>
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main disabled={strength === undefined} onClick={() => void save()}>
          {t('Mark as commitment')}
        </button>
      </div>
    </>
  );
}

const HEADINGS = worded({ evidence: 'Clip as evidence', commitment: 'Mark as commitment' });

/** Selected words that wait: what they are, and what they bear on. They stay until the reader has said so or cancelled. */
export function ClipForm({ clip }: { clip: Clip }) {
  const tools = useCorpus();
  const [is, setIs] = useState<'asked' | 'full'>('asked');
  if (tools === undefined) return null;
  const done = (changed: Changed): void => setIs(changed === 'saved' ? 'asked' : 'full');
  const putAway = async (): Promise<void> => done(await tools.acts.dropClip(clip));
  const { exact } = clip.selector;
  return (
    <section
      class="pm-form pm-clip"
      data-row={clip.id}
      tabIndex={-1}
      aria-label={`${HEADINGS[clip.wish]}: ${shortQuote(exact)}`}
    >
      <h2 class="pm-group">{HEADINGS[clip.wish]}</h2>
      <blockquote lang="en">{exact}</blockquote>
      <p class="pm-small pm-quiet">
        {t('From “{title}”. It stays on this computer, marked as yours.', { title: clip.page.title })}
      </p>
      {clip.wish === 'evidence' ? (
        <Evidence clip={clip} today={tools.today} done={done} />
      ) : (
        <Marked clip={clip} done={done} />
      )}
      {is === 'full' ? <StorageFull /> : null}
      <button type="button" class="pm-link" onClick={() => void putAway()}>
        {t('Cancel')}
      </button>
    </section>
  );
}
