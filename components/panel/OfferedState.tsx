import type { ComponentChildren } from 'preact';

import type { Attachment } from '@/lib/model';

import { Say } from '../states/Say';
import { STATE_WORDS } from '../words/states';
import { SourceLink } from './SourceLink';

/** A page that only announces a document: says where its text is. A PDF cannot be read. */
export function OfferedState({ attachments, doors }: { attachments: readonly Attachment[]; doors: ComponentChildren }) {
  const readable = attachments.filter((attachment) => attachment.readable);
  const [only] = readable;
  return (
    <Say headline={STATE_WORDS.landing.headline} doors={doors}>
      {only === undefined ? (
        <p>The text is in a PDF. Pledgemark cannot read PDFs.</p>
      ) : readable.length === 1 ? (
        <p>
          The text is in the attachment: <SourceLink source={only} />.
        </p>
      ) : (
        <>
          <p>The text is in these attachments:</p>
          <ul class="pm-attachments">
            {readable.map((attachment) => (
              <li key={attachment.address}>
                <SourceLink source={attachment} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Say>
  );
}
