import { useId, useState } from 'preact/hooks';

import type { LookBefore, LookPlace, LookSubject } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { EarlierWords } from './EarlierWords';
import { count } from './look-words';

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
              aria-label={`Words of search ${at + 1}`}
              value={words[at] ?? ''}
              onInput={({ currentTarget: { value } }) =>
                change(words.map((one, place) => (place === at ? value : one)))
              }
            />
          )}
          {search.body === undefined ? null : <span class="pm-quiet"> only what {search.body.name} published</span>}
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
  const look = (place: LookPlace): void => {
    if (asks === 'never again' && place === 'here and GOV.UK') dontAskAgain();
    start(subject, place, words);
  };
  return (
    <div class="pm-look" role="group" aria-label="Look for what became of it">
      <h3>Look for what became of it</h3>
      <p class="pm-small">
        {here === 0
          ? 'No document is saved on this computer. If you say so, Pledgemark looks at '
          : `First in the ${count(here, 'document')} on this computer: nothing leaves it. Then, if you say so, at `}
        <strong>www.gov.uk</strong>.
      </p>
      <p class="pm-small">
        GOV.UK would be asked <strong>at most {plan.most} times</strong>, once a second:{' '}
        {count(plan.searches.length, 'search', 'searches')}, {count(plan.retries, 'retry', 'retries')},{' '}
        {count(plan.documents, 'document')}. It would see these words:
      </p>
      <Searches before={before} words={words} change={setWords} />
      <p class="pm-small pm-quiet">
        {plan.from === undefined ? 'Of any day: the day of this document is not known. ' : null}
        {plan.from === undefined ? null : `Only what was published from ${dateWords(plan.from)}. `}
        Nothing of yours is sent: no notes, no tags.
      </p>
      <EarlierWords earlier={earlier} />
      <div class="pm-acts">
        <button type="button" class="pm-button" data-main onClick={() => look('here and GOV.UK')}>
          Look here and at GOV.UK
        </button>
        <button type="button" class="pm-button" onClick={() => look('here')}>
          On this computer only
        </button>
      </div>
      <label class="pm-option">
        <input
          type="checkbox"
          checked={asks === 'never again'}
          onChange={({ currentTarget: { checked } }) => setAsks(checked ? 'never again' : 'each time')}
        />
        <span>Do not ask me again</span>
      </label>
      <div class="pm-acts">
        <button
          type="button"
          class="pm-link"
          aria-pressed={words !== undefined}
          onClick={() => setWords(words === undefined ? plan.searches.map((search) => search.words) : undefined)}
        >
          Change these words
        </button>
        <button type="button" class="pm-link" onClick={lookElsewhere}>
          I looked myself
        </button>
      </div>
    </div>
  );
}
