import type { Ref } from 'preact';

import type { CommitmentEntry } from '@/lib/model';
import { dateWords } from '@/lib/words';

import { quoteWords } from '../blocks/quote-words';
import { LineSample } from '../signs/LineSample';
import { STRENGTH_WORDS } from '../words/labels';
import { webAddress } from '../words/web-address';

/** Longer words stand in smaller letters, so that the answer is near the top. */
const LONG_WORDS = 160;

const SUMMARY_WORDS = { editors: 'The editors’ summary.', reader: 'Your summary.' } as const;

function summaryWords(by: CommitmentEntry['recordedBy']): string {
  return typeof by === 'string' ? SUMMARY_WORDS[by] : `The summary of the pack of ${by.pack}.`;
}

/** Whose words the heading gives, and the way to the page that they stand on. */
function WhoseWords({ entry: { commitment, document, recordedBy } }: { entry: CommitmentEntry }) {
  const href = webAddress(document?.address ?? commitment.sources[0]?.address);
  const isSummary = commitment.quote === undefined;
  const words = isSummary ? 'Open the page' : 'Open the page that they stand on';
  return (
    <p class="pm-small pm-quiet">
      {isSummary ? summaryWords(recordedBy) : 'The page’s own words.'}
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
        <a href="/search.html">Search</a> › Commitment
      </p>
      <p class="entry-kind">
        <span class="pm-words">
          <span class="pm-hidden">The words say: </span>
          <LineSample strength={strength} /> {STRENGTH_WORDS[strength].label}
        </span>
        {who.length === 0 ? null : <span>{who.join(', ')}</span>}
        {date === '' ? null : <span>{dateWords(date)}</span>}
      </p>
      <h1 ref={headingRef} tabIndex={-1} {...((quote ?? summary).length > LONG_WORDS ? { 'data-long': true } : {})}>
        {quote === undefined ? summary : `“${quoteWords(quote)}”`}
      </h1>
      <WhoseWords entry={entry} />
    </>
  );
}
