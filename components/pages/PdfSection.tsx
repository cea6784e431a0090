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
      <h2>PDFs</h2>
      <p>
        {mayRead
          ? 'Pledgemark may read assets.publishing.service.gov.uk, where GOV.UK keeps its files. It fetches only a PDF that you open.'
          : 'Pledgemark may not read assets.publishing.service.gov.uk, where GOV.UK keeps its files. It asks when you first open a PDF.'}
      </p>
      <div class="pm-acts">
        {mayRead ? (
          <button type="button" class="pm-button" onClick={onStop}>
            Stop reading GOV.UK’s files
          </button>
        ) : (
          <button type="button" class="pm-button" onClick={onAllow}>
            Allow reading GOV.UK’s files
          </button>
        )}
        <a href={reader}>Read a PDF on this computer</a>
      </div>
    </section>
  );
}
