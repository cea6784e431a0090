import type { ComponentChildren } from 'preact';

import { t, told, worded } from '@/lib/language';

import { Say } from '../states/Say';
import type { PdfFault, PdfState } from './pdf-view';

const FAULTS: Readonly<Record<PdfFault, { readonly headline: string; readonly text: string }>> = worded({
  locked: { headline: 'This PDF is locked', text: 'Pledgemark cannot read it.' },
  'no PDF': { headline: 'This file is not a PDF', text: 'Or it is damaged. Pledgemark cannot read it.' },
  'too many pages': {
    headline: 'This PDF is too long',
    text: 'It has more than 3,000 pages. Pledgemark does not read it.',
  },
  'not there': {
    headline: 'The PDF is not there',
    text: 'GOV.UK did not give it. It may have been replaced or taken down.',
  },
  'no connection': {
    headline: 'The PDF did not come',
    text: 'This computer is not connected, or GOV.UK did not answer.',
  },
  'too large': { headline: 'This PDF is too large', text: 'It has more than 200 MB. Pledgemark does not read it.' },
  'no text': {
    headline: 'This PDF is made of pictures',
    text: 'It has no text that Pledgemark can read. Nothing was looked for here.',
  },
  fault: { headline: 'The PDF could not be read', text: 'Something in it was not expected.' },
});

interface PdfStatesProps {
  readonly state: Exclude<PdfState, { is: 'open' }>;
  readonly title: string;
  /** Absent: a file from the reader's computer. */
  readonly original?: string;
  readonly onAllow: () => void;
  readonly onTryAgain: () => void;
  readonly onFile: (file: File) => void;
}

/** A file from the reader's computer: no permission is needed for what the reader hands over. */
function ChooseFile({ onFile }: Pick<PdfStatesProps, 'onFile'>) {
  return (
    <label class="pdf-file">
      {t('A PDF on this computer')}{' '}
      <input
        type="file"
        accept="application/pdf,.pdf"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

function Original({ original }: { original: string | undefined }) {
  return original === undefined ? null : (
    <a href={original} rel="noreferrer">
      {t('The original PDF')}
    </a>
  );
}

function Told({ state, title, original, onAllow, onTryAgain, onFile }: PdfStatesProps): ComponentChildren {
  switch (state.is) {
    case 'choosing':
      return (
        <Say headline={t('Read a PDF with Pledgemark')} actions={<ChooseFile onFile={onFile} />}>
          <p>{t('The file is read on this computer. Nothing of it is sent anywhere.')}</p>
        </Say>
      );
    case 'asking':
      return (
        <Say
          headline={t('May Pledgemark read GOV.UK’s files?')}
          actions={
            <>
              <button type="button" class="pm-button" data-main onClick={onAllow}>
                {t('Allow, and read this PDF')}
              </button>
              <Original original={original} />
            </>
          }
        >
          <p>
            {t(
              '“{title}” is on assets.publishing.service.gov.uk, where GOV.UK keeps its files. Your browser will ask you. Pledgemark fetches only the PDF that you open, and sends nothing. You can take this back in Options.',
              { title },
            )}
          </p>
        </Say>
      );
    case 'fetching':
      return <p class="pdf-wait">{t('Fetching the PDF…')}</p>;
    case 'reading':
      return <p class="pdf-wait">{t('Reading page {page} of {pages}…', { page: state.page, pages: state.of })}</p>;
    case 'failed': {
      const { headline, text } = FAULTS[state.because];
      const canTry = state.because === 'no connection' || state.because === 'fault' || state.because === 'not there';
      return (
        <Say
          headline={headline}
          actions={
            <>
              {canTry ? (
                <button type="button" class="pm-button" onClick={onTryAgain}>
                  {t('Try again')}
                </button>
              ) : null}
              <Original original={original} />
            </>
          }
        >
          <p>{text}</p>
          {state.detail === undefined ? null : <p>{told(state.detail)}</p>}
        </Say>
      );
    }
  }
}

/** What the reader for PDFs says before there is a PDF to see, and where there will be none. */
export function PdfStates(props: PdfStatesProps) {
  return (
    <header class="pdf-bar">
      <div class="pdf-title">
        <h1>{props.title}</h1>
      </div>
      <div class="pdf-state" aria-live="polite">
        {Told(props)}
      </div>
    </header>
  );
}
