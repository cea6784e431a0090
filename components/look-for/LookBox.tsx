import { useId, useState } from 'preact/hooks';

import { plural, rich, t } from '@/lib/language';
import type { LookBefore, LookPlace, LookSubject } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { EarlierWords } from './EarlierWords';

/** The searches as they would be sent, or as fields in which the reader changes them. */
function Searches({
  before: { plan },
  words,
  change,
}: {
  before: LookBefore;
  words: readonly string[] | undefined;
  change: (words: readonly string[]) => void;
}) {
  const id = useId();
  return (
    <ol class="pm-asks">
      {plan.searches.map((search, at) => (
        <li key={at}>
          {words === undefined ? (
            <code>{search.words}</code>
          ) : (
            <input
              id={`${id}-${at}`}
              type="text"
              aria-label={t('Words of search {number}', { number: at + 1 })}
              value={words[at] ?? ''}
              onInput={({ currentTarget: { value } }) =>
                change(words.map((one, place) => (place === at ? value : one)))
              }
            />
          )}
          {search.body === undefined ? null : (
            <span class="pm-quiet"> {t('only what {body} published', { body: search.body.name })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What would be looked through and asked, word by word, before anything is (UI section 10.2). */
export function LookBox({
  before,
  start,
  dontAskAgain,
  lookElsewhere,
}: {
  before: LookBefore;
  start: (subject: LookSubject, place: LookPlace, words?: readonly string[]) => void;
  dontAskAgain: () => void;
  /** Opens the form in which a search of the reader's own is put on record. */
  lookElsewhere: () => void;
}) {
  const { subject, plan, here, earlier } = before;
  const [words, setWords] = useState<readonly string[]>();
  const [asks, setAsks] = useState<'each time' | 'never again'>('each time');
  const site = <strong>www.gov.uk</strong>;
  const look = (place: LookPlace): void => {
    if (asks === 'never again' && place === 'here and GOV.UK') dontAskAgain();
    start(subject, place, words);
  };
  return (
    <div class="pm-look" role="group" aria-label={t('Look for what became of it')}>
      <h3>{t('Look for what became of it')}</h3>
      <p class="pm-small">
        {here === 0
          ? rich('No document is saved on this computer. If you say so, Pledgemark looks at {site}.', { site })
          : rich('First in the {documents} on this computer: nothing leaves it. Then, if you say so, at {site}.', {
              documents: plural(here, '{count} document', '{count} documents'),
              site,
            })}
      </p>
      <p class="pm-small">
        {rich(
          'GOV.UK would be asked {times}, once a second: {searches}, {retries}, {documents}. It would see these words:',
          {
            times: <strong>{plural(plan.most, 'at most {count} time', 'at most {count} times')}</strong>,
            searches: plural(plan.searches.length, '{count} search', '{count} searches'),
            retries: plural(plan.retries, '{count} retry', '{count} retries'),
            documents: plural(plan.documents, '{count} document', '{count} documents'),
          },
        )}
      </p>
      <Searches before={before} words={words} change={setWords} />
      <p class="pm-small pm-quiet">
        {plan.from === undefined
          ? t('Of any day: the day of this document is not known.')
          : t('Only what was published from {day}.', { day: dateWords(plan.from) })}{' '}
        {t('Nothing of yours is sent: no notes, no tags.')}
      </p>
      <EarlierWords earlier={earlier} />
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main onClick={() => look('here and GOV.UK')}>
          {t('Look here and at GOV.UK')}
        </button>
        <button type="button" class="pm-button" onClick={() => look('here')}>
          {t('On this computer only')}
        </button>
      </div>
      <label class="pm-option">
        <input
          type="checkbox"
          checked={asks === 'never again'}
          onChange={({ currentTarget: { checked } }) => setAsks(checked ? 'never again' : 'each time')}
        />
        <span>{t('Do not ask me again')}</span>
      </label>
      <div class="pm-acts">
        <button
          type="button"
          class="pm-link"
          aria-pressed={words !== undefined}
          onClick={() => setWords(words === undefined ? plan.searches.map((search) => search.words) : undefined)}
        >
          {t('Change these words')}
        </button>
        <button type="button" class="pm-link" onClick={lookElsewhere}>
          {t('I looked myself')}
        </button>
      </div>
    </div>
  );
}
