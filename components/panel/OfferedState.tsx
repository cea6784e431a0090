import type { ComponentChildren } from 'preact';

import { isGuidance } from '@/lib/model';
import type { Attachment } from '@/lib/model';

import { Say } from '../states/Say';
import { reasonWords } from '../words/kinds';
import { STATE_WORDS } from '../words/states';
import type { NotListed } from './panel-view';
import { SourceLink } from '../blocks/SourceLink';

/** Where the text of an announced document is. A PDF cannot be read. */
function WhereTheTextIs({ attachments }: { attachments: readonly Attachment[] }) {
  const readable = attachments.filter((attachment) => attachment.readable);
  const [only] = readable;
  if (attachments.length === 0) return null;
  if (only === undefined) return <p>The text is only in a file such as a PDF. Pledgemark cannot read PDFs.</p>;
  if (readable.length === 1)
    return (
      <p>
        The text is in the attachment: <SourceLink source={only} />.
      </p>
    );
  return (
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
  );
}

/** A page that only announces a document. */
export const isLanding = ({ reason }: { readonly reason: string }): boolean =>
  reasonWords(reason).headline === STATE_WORDS.landing.headline;

/** A page that was not read unasked: guidance, an announcement, another kind that seldom makes commitments. */
export function OfferedState({
  said,
  doors,
}: {
  said: Extract<NotListed, { is: 'offered' }>;
  doors: ComponentChildren;
}) {
  const { headline, text } = reasonWords(said.reason);
  if (isLanding(said))
    return (
      <Say headline={headline} doors={doors}>
        <WhereTheTextIs attachments={said.attachments} />
      </Say>
    );
  const words = isGuidance(said.kind) ? STATE_WORDS.guidance : { headline, text };
  return (
    <Say headline={words.headline} doors={doors}>
      {words.text === '' ? null : <p>{words.text}</p>}
    </Say>
  );
}
