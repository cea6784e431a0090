import { useId, useState } from 'preact/hooks';

import { t } from '@/lib/language';
import { STANCES, TIERS } from '@/lib/model';
import type { Stance, Tier, OfCommitment, RecordSaid } from '@/lib/model';

import { STANCE_WORDS, tierWords } from '../words/labels';
import { useCorpus } from './corpus-context';
import { FormFoot } from './FormFoot';

type Typed = Omit<RecordSaid, 'stance'> & { readonly stance?: Stance };

const isWebAddress = (words: string): boolean => URL.canParse(words) && /^https?:\/\//iu.test(words);

/** What is missing for a record, as a sentence; nothing where it is whole. */
function missingOf({ address, publisher, date, shows, stance }: Typed, today: string): string | undefined {
  if (!isWebAddress(address)) return t('Give its web address, which begins with https://.');
  if (publisher.trim() === '') return t('Say who published it.');
  if (date === '' || date > today) return t('Give the day on which it was published, not later than today.');
  if (shows.trim() === '') return t('Say in one sentence what it shows.');
  return stance === undefined ? t('Choose what it suggests.') : undefined;
}

/** Evidence from anywhere, without a page open: address, publisher, date, one sentence, stance. */
export function RecordForm({ of, close }: { of: OfCommitment; close: () => void }) {
  const tools = useCorpus();
  const id = useId();
  const today = tools?.today ?? '';
  const [typed, setTyped] = useState<Typed>({ tier: 4, publisher: '', date: today, address: '', shows: '' });
  const [is, setIs] = useState<'open' | 'asked' | 'full'>('open');
  if (tools === undefined) return null;
  const type = (change: Partial<Typed>): void => setTyped({ ...typed, ...change });
  const missing = missingOf(typed, today);
  const save = async (): Promise<void> => {
    const { stance } = typed;
    if (missing !== undefined || stance === undefined) return setIs('asked');
    const shows = typed.shows.trim();
    const changed = await tools.acts.addRecord(of, { ...typed, stance, shows, publisher: typed.publisher.trim() });
    if (changed === 'saved') close();
    else setIs('full');
  };
  const field = (name: 'address' | 'publisher' | 'shows', label: string) => (
    <>
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="text"
        {...(name === 'address' ? { inputMode: 'url' } : {})}
        value={typed[name]}
        onInput={({ currentTarget: { value } }) => type({ [name]: value })}
      />
    </>
  );
  return (
    <form
      class="pm-form"
      aria-label={t('Add evidence')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {field('address', t('Web address'))}
      {field('publisher', t('Who published it'))}
      <label for={`${id}-date`}>{t('Its date')}</label>
      <input
        id={`${id}-date`}
        type="date"
        max={today}
        value={typed.date}
        onInput={({ currentTarget: { value } }) => type({ date: value })}
      />
      {field('shows', t('What it shows, in one sentence of yours'))}
      <fieldset>
        <legend>{t('What it suggests')}</legend>
        {STANCES.map((one) => (
          <label key={one} class="pm-option">
            <input
              type="radio"
              name={`${id}-stance`}
              checked={typed.stance === one}
              onChange={() => type({ stance: one })}
            />{' '}
            {STANCE_WORDS[one]}
          </label>
        ))}
      </fieldset>
      <label for={`${id}-tier`}>{t('What kind of source it is')}</label>
      <select
        id={`${id}-tier`}
        value={typed.tier}
        onChange={({ currentTarget: { value } }) =>
          type({ tier: TIERS.find((one): one is Tier => `${one}` === value) ?? typed.tier })
        }
      >
        {TIERS.map((one) => (
          <option key={one} value={one}>
            {tierWords(one, one !== 2)}
          </option>
        ))}
      </select>
      {is === 'asked' && missing !== undefined ? (
        <p class="pm-small" role="alert">
          {missing}
        </p>
      ) : null}
      <FormFoot saves={t('Save as a record')} is={is === 'full' ? 'full' : 'asked'} cancel={close} />
      <p class="pm-small pm-quiet">
        {t(
          'To clip words of a page instead, open it on GOV.UK, select the words and choose “Clip as evidence”, or “Clip the selected words” in the panel where Pledgemark has not read the page.',
        )}
      </p>
    </form>
  );
}
