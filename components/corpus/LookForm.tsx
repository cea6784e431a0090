import { useId, useState } from 'preact/hooks';

import { t, worded } from '@/lib/language';
import { useCorpus } from './corpus-context';
import type { OfCommitment } from '@/lib/model';
import { FormFoot } from './FormFoot';

/** As they are put on record. */
const PLACES = ['GOV.UK', 'the web', 'the documents on this computer'] as const;
const PLACE_WORDS: Readonly<Record<(typeof PLACES)[number], string>> = worded({
  'GOV.UK': 'GOV.UK',
  'the web': 'the web',
  'the documents on this computer': 'the documents on this computer',
});
const SEARCH = 'https://www.gov.uk/search/all?order=most-viewed&keywords=';

/**
 * The reader looks, and puts on record that nothing was found: who, when, where and for which words. Nothing is sent
 * anywhere by the form itself; the link opens GOV.UK's own search in a tab of the reader's.
 */
export function LookForm({ of, quote, close }: { of: OfCommitment; quote: string; close: () => void }) {
  const tools = useCorpus();
  const id = useId();
  const [words, setWords] = useState(tools?.wordsToSearch(quote) ?? '');
  const [where, setWhere] = useState<(typeof PLACES)[number]>('GOV.UK');
  const [is, setIs] = useState<'open' | 'full'>('open');
  if (tools === undefined) return null;
  const searched = words.trim();
  const save = async (): Promise<void> => {
    const changed = await tools.acts.recordSearch(of, where, [searched]);
    if (changed === 'saved') close();
    else setIs('full');
  };
  return (
    <form
      class="pm-form"
      aria-label={t('Look for what became of it')}
      onSubmit={(event) => {
        event.preventDefault();
        if (searched !== '') void save();
      }}
    >
      <p class="pm-small">
        {t(
          'Look where you would expect a report of it. What you find, add as evidence. If you find none, put your search on record: then Pledgemark says “None found”, with your words and the day.',
        )}
      </p>
      <label for={`${id}-words`}>{t('Words to search for')}</label>
      <input
        id={`${id}-words`}
        type="text"
        value={words}
        onInput={({ currentTarget: { value } }) => setWords(value)}
        required
      />
      <p class="pm-small">
        <a href={`${SEARCH}${encodeURIComponent(searched)}`} target="_blank" rel="noreferrer">
          {t('Search GOV.UK for these words')}
          <span class="pm-hidden"> {t('(opens in a new tab)')}</span>
        </a>
      </p>
      <label for={`${id}-where`}>{t('Where you looked')}</label>
      <select
        id={`${id}-where`}
        value={where}
        onChange={({ currentTarget: { value } }) => setWhere(PLACES.find((one) => one === value) ?? 'GOV.UK')}
      >
        {PLACES.map((place) => (
          <option key={place} value={place}>
            {PLACE_WORDS[place]}
          </option>
        ))}
      </select>
      <FormFoot saves={t('I looked and found none')} is={is === 'full' ? 'full' : 'asked'} cancel={close} />
    </form>
  );
}
