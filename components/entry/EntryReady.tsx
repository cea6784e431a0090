import { useEffect, useRef, useState } from 'preact/hooks';

import { plural, rich, t } from '@/lib/language';
import type { CommitmentEntry } from '@/lib/model';
import { cite, dateWords, records } from '@/lib/words';

import { CopyLink } from '../blocks/CopyLink';
import { CommitmentActs } from '../corpus/CommitmentActs';
import { LastChange } from '../corpus/LastChange';
import { isOverAYear } from '../words/old-edition';
import { CiteThis } from './CiteThis';
import { EntryAnswer } from './EntryAnswer';
import { EntryHead } from './EntryHead';
import { EntryNotes } from './EntryNotes';
import { EntryParts } from './EntryParts';
import { EntrySection } from './EntrySection';
import type { EntryActs, EntryBeside } from './entry-view';
import { EvidenceCards } from './EvidenceCards';
import { RelatedTexts } from './RelatedTexts';
import { SaveJson } from './SaveJson';
import { SearchList } from './SearchList';
import { Timeline } from './Timeline';
import { WhoDidWhat } from './WhoDidWhat';

function Evidence({ entry: { evidence, participants, aboutNone, said } }: { entry: CommitmentEntry }) {
  const count = evidence.length;
  return (
    <EntrySection
      heading={count === 0 ? t('Evidence') : plural(count, 'Evidence: {count} record', 'Evidence: {count} records')}
    >
      {count === 0 ? (
        <p>{t('No evidence is on record.')}</p>
      ) : (
        <>
          <p class="pm-small pm-quiet">
            {records.counted(said.status)} {t('Newest first.')}
          </p>
          <EvidenceCards evidence={evidence} />
        </>
      )}
      {participants.length < 2 ? null : (
        <>
          <h3>{t('Who did what')}</h3>
          <WhoDidWhat
            participants={participants}
            aboutNone={aboutNone}
            silence={said.status.looked === undefined ? 'No record' : 'None found'}
          />
        </>
      )}
    </EntrySection>
  );
}

/** Another commitment is shown in the same window: its heading is where reading goes on. */
function useArrival(id: string): { current: HTMLHeadingElement | null } {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    heading.current?.focus();
  }, [id]);
  return heading;
}

/** Everything that is known of one commitment, the answer first (UI section 10.3). */
export function EntryReady({
  entry,
  beside: { notes, edition, today, since },
  acts,
  say,
}: {
  entry: CommitmentEntry;
  beside: EntryBeside;
  acts: EntryActs;
  say: (words: string) => void;
}) {
  const { commitment, document, said, searched, earlier, later, timeline } = entry;
  const { id, quote, summary, deadlines, sources } = commitment;
  const address = document?.address ?? sources[0]?.address;
  const heading = useArrival(id);
  const [putAway, setPutAway] = useState<readonly string[]>([]);
  const citing = useRef<HTMLHeadingElement>(null);
  const saveJson = () => <SaveJson save={() => acts.saveJson(entry)} say={say} />;
  return (
    <>
      <EntryHead entry={entry} headingRef={heading} />
      <EntryAnswer entry={entry} />
      <div class="entry-acts">
        <CommitmentActs
          key={id}
          of={id}
          quote={quote ?? summary}
          said={said}
          lookedFor={{ entry }}
          say={say}
          buttons={
            <>
              <button type="button" class="pm-button" onClick={() => citing.current?.focus()}>
                {t('Cite this')}
              </button>
              {saveJson()}
              <button type="button" class="pm-link" onClick={acts.print}>
                {t('Print')}
              </button>
            </>
          }
        >
          {quote === undefined || address === undefined ? null : (
            <CopyLink address={address} quote={{ exact: quote }} copy={acts.copy} say={say} />
          )}
        </CommitmentActs>
        <LastChange since={since} putAway={putAway} put={(banner) => setPutAway([...putAway, banner])} say={say} />
      </div>
      {isOverAYear(said.asOf, today) ? (
        <p class="pm-small pm-quiet">
          {t('What Pledgemark holds is of {day}, over a year old.', { day: dateWords(said.asOf) })}
        </p>
      ) : null}
      <div class="entry-columns" key={id}>
        <EntryParts entry={entry} />
        <div>
          <EntrySection heading={t('Timeline')}>
            <Timeline timeline={timeline} deadlines={deadlines} />
          </EntrySection>
          <Evidence entry={entry} />
          <EntrySection heading={t('What was searched')}>
            <SearchList searched={searched} />
            {searched.length === 0 || searched.some(({ by }) => by === 'reader') ? null : (
              <p class="pm-small">{rich('{you} nothing yet.', { you: <strong>{t('You:')}</strong> })}</p>
            )}
          </EntrySection>
          <EntrySection heading={t('Said before, taken up later')}>
            <RelatedTexts earlier={earlier} later={later} quote={quote} opens="here" />
          </EntrySection>
          <EntrySection heading={t('Your notes')}>
            <EntryNotes notes={notes} />
          </EntrySection>
          <EntrySection heading={t('Cite this')} headingRef={citing}>
            {edition === undefined ? null : (
              <CiteThis words={cite.entry(entry, { edition, accessed: today })} copy={acts.copy} say={say}>
                {saveJson()}
              </CiteThis>
            )}
          </EntrySection>
        </div>
      </div>
    </>
  );
}
