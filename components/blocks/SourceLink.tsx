import { worded } from '@/lib/language';
import type { SourceShown } from '@/lib/model';

import { webAddress } from '../words/web-address';

const CERTAINTY_WORDS = worded({ 'copy seen': 'Read in a copy', inferred: 'Address not checked' });

/** The title of a source: a link where its official address is known, and how sure that address is. */
export function SourceLink({ source }: { source: Pick<SourceShown, 'title' | 'address' | 'certainty'> }) {
  const { title, address, certainty } = source;
  const href = webAddress(address);
  return (
    <span>
      {href === undefined ? (
        <cite>{title}</cite>
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
      {certainty === undefined || certainty === 'seen' ? null : (
        <>
          {' '}
          <span class="pm-chip" data-certainty>
            {CERTAINTY_WORDS[certainty]}
          </span>
        </>
      )}
    </span>
  );
}
