import type { ComponentChildren } from 'preact';

import { plural, rich, t } from '@/lib/language';
import { isGuidance, isPdf } from '@/lib/model';
import type { Attachment } from '@/lib/model';

import { Say } from '../states/Say';
import { reasonWords } from '../words/kinds';
import { STATE_WORDS } from '../words/states';
import type { NotListed } from './panel-view';
import { SourceLink } from '../blocks/SourceLink';

type ReadPdf = (attachment: Attachment) => void;

/** Pages of GOV.UK that hold the text of an announced document. */
function InPages({ readable }: { readable: readonly Attachment[] }) {
  const [only] = readable;
  if (only === undefined) return null;
  if (readable.length === 1)
    return <p>{rich('The text is in the attachment: {attachment}.', { attachment: <SourceLink source={only} /> })}</p>;
  return (
    <>
      <p>{t('The text is in these attachments:')}</p>
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

/** PDFs that hold it, each with a way to read it here. */
function InPdfs({ pdfs, onPdf }: { pdfs: readonly Attachment[]; onPdf: ReadPdf }) {
  if (pdfs.length === 0) return null;
  return (
    <>
      <p>{plural(pdfs.length, 'There is a PDF:', 'There are PDFs:')}</p>
      <ul class="pm-attachments">
        {pdfs.map((pdf) => (
          <li key={pdf.address}>
            <p>{pdf.title}</p>
            <button type="button" class="pm-button" onClick={() => onPdf(pdf)}>
              {t('Read this PDF with Pledgemark')}
              <span class="pm-hidden">: {pdf.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the text of an announced document is. */
function WhereTheTextIs({ attachments, onPdf }: { attachments: readonly Attachment[]; onPdf: ReadPdf }) {
  const readable = attachments.filter((attachment) => attachment.readable);
  const pdfs = attachments.filter(({ address }) => isPdf(address));
  if (attachments.length === 0) return null;
  if (readable.length === 0 && pdfs.length === 0)
    return <p>{t('The text is only in a file that is no PDF, such as a spreadsheet. Pledgemark cannot read it.')}</p>;
  return (
    <>
      <InPages readable={readable} />
      <InPdfs pdfs={pdfs} onPdf={onPdf} />
    </>
  );
}

/** A page that only announces a document: its reason, which is English wherever it is told, begins so. */
export const isLanding = ({ reason }: { readonly reason: string }): boolean =>
  /^This page announces a document(?:\.|$)/u.test(reason);

/** A page that was not read unasked: guidance, an announcement, another kind that seldom makes commitments. */
export function OfferedState({
  said,
  actions,
  onPdf,
}: {
  said: Extract<NotListed, { is: 'offered' }>;
  actions: ComponentChildren;
  onPdf: ReadPdf;
}) {
  if (isLanding(said))
    return (
      <Say headline={STATE_WORDS.landing.headline} actions={actions}>
        <WhereTheTextIs attachments={said.attachments} onPdf={onPdf} />
      </Say>
    );
  const words = isGuidance(said.kind) ? STATE_WORDS.guidance : reasonWords(said.reason);
  return (
    <Say headline={words.headline} actions={actions}>
      {words.text === '' ? null : <p>{words.text}</p>}
    </Say>
  );
}
