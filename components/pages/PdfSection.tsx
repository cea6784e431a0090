import { t } from '@/lib/language';

export interface PdfProps {
  /** Whether Pledgemark may fetch GOV.UK's files now. */
  readonly mayRead: boolean;
  /** The page that reads PDFs. */
  readonly reader: string;
  /** To be called inside the reader's gesture: the browser asks. */
  readonly onAllow: () => void;
  readonly onStop: () => void;
}

/** Whether PDFs of GOV.UK may be fetched, and how that is taken back. */
export function PdfSection({ mayRead, reader, onAllow, onStop }: PdfProps) {
  return (
    <section>
      <h2>{t('PDFs')}</h2>
      <p>
        {mayRead
          ? t('Pledgemark may read assets.publishing.service.gov.uk, where GOV.UK keeps its files.')
          : t('Pledgemark may not read assets.publishing.service.gov.uk, where GOV.UK keeps its files.')}{' '}
        {mayRead ? t('It fetches only a PDF that you open.') : t('It asks when you first open a PDF.')}
      </p>
      <div class="pm-acts">
        {mayRead ? (
          <button type="button" class="pm-button" onClick={onStop}>
            {t('Stop reading GOV.UK’s files')}
          </button>
        ) : (
          <button type="button" class="pm-button" onClick={onAllow}>
            {t('Allow reading GOV.UK’s files')}
          </button>
        )}
        <a href={reader}>{t('Read a PDF on this computer')}</a>
      </div>
    </section>
  );
}
