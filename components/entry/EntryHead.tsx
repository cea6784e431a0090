import type { Ref } from 'preact';

import { t, worded } from '@/lib/language';
import type { CommitmentEntry } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { quoteWords } from '../blocks/quote-words';
import { LineSample } from '../signs/LineSample';
import { STRENGTH_WORDS } from '../words/labels';
import { webAddress } from '../words/web-address';

/** Longer words stand in smaller letters, so that the answer is near the top. */
const LONG_WORDS = 160;

const SUMMARY_WORDS = worded({ editors: 'The editors’ summary.', reader: 'Your summary.' });

function summaryWords(by: CommitmentEntry['recordedBy']): string {
  return typeof by === 'string' ? SUMMARY_WORDS[by] : t('The summary of the pack of {pack}.', { pack: by.pack });
}

/** Whose words the heading gives, and the way to the page that they stand on. */
function WhoseWords({ entry: { commitment, document, recordedBy } }: { entry: CommitmentEntry }) {
  const href = webAddress(document?.address ?? commitment.sources[0]?.address);
  const isSummary = commitment.quote === undefined;
  const words = isSummary ? t('Open the page') : t('Open the page that they stand on');
  return (
    <p class="pm-small pm-quiet">
      {isSummary ? summaryWords(recordedBy) : t('The page’s own words.')}
      {href === undefined ? null : (
        <>
          {' '}
          <a href={href} target="_blank" rel="noreferrer">
            {words}
          </a>
          .
        </>
      )}
    </p>
  );
}

/** What was promised, by whom and when: its own words in quotation marks, or a summary without. */
export function EntryHead({ entry, headingRef }: { entry: CommitmentEntry; headingRef: Ref<HTMLHeadingElement> }) {
  const { commitment, document, who } = entry;
  const { quote, summary, strength } = commitment;
  const date = document?.date ?? commitment.sources[0]?.date ?? '';
  return (
    <>
      <p class="entry-trail">
        <a href="/search.html">{t('Search')}</a> › {t('Commitment')}
      </p>
      <p class="entry-kind">
        <span class="pm-words">
          <span class="pm-hidden">{t('The words say:')} </span>
          <LineSample strength={strength} /> {STRENGTH_WORDS[strength].label}
        </span>
        {who.length === 0 ? null : <span>{who.join(', ')}</span>}
        {date === '' ? null : <span>{dateWords(date)}</span>}
      </p>
      <h1
        ref={headingRef}
        lang="en"
        tabIndex={-1}
        {...((quote ?? summary).length > LONG_WORDS ? { 'data-long': true } : {})}
      >
        {quote === undefined ? summary : `“${quoteWords(quote)}”`}
      </h1>
      <WhoseWords entry={entry} />
    </>
  );
}
