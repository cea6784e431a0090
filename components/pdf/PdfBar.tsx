import { listWords, plural, t } from '@/lib/language';

import { FindField } from './FindField';
import type { PdfActs, PdfShown } from './pdf-view';

/** How far the zoom goes. */
export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

function PageSteps({ page, pages, goTo }: Pick<PdfShown, 'page' | 'pages'> & Pick<PdfActs, 'goTo'>) {
  return (
    <div class="pdf-steps">
      <button
        type="button"
        class="pm-button"
        aria-label={t('Page before')}
        aria-disabled={page <= 1}
        onClick={() => page > 1 && goTo(page - 1)}
      >
        ‹
      </button>
      <label>
        {t('Page')}{' '}
        <input
          type="text"
          inputMode="numeric"
          size={4}
          value={page}
          onChange={({ currentTarget }) => {
            const asked = Number(currentTarget.value);
            if (Number.isInteger(asked) && asked >= 1 && asked <= pages) goTo(asked);
            else currentTarget.value = String(page);
          }}
        />
      </label>
      <span>{t('of {pages}', { pages })}</span>
      <button
        type="button"
        class="pm-button"
        aria-label={t('Next page')}
        aria-disabled={page >= pages}
        onClick={() => page < pages && goTo(page + 1)}
      >
        ›
      </button>
    </div>
  );
}

function ZoomSteps({ zoom, zoomBy }: Pick<PdfShown, 'zoom'> & Pick<PdfActs, 'zoomBy'>) {
  return (
    <div class="pdf-steps">
      <button
        type="button"
        class="pm-button"
        aria-label={t('Smaller')}
        aria-disabled={zoom <= ZOOMS[0]}
        onClick={() => zoomBy(-1)}
      >
        −
      </button>
      <span aria-live="polite">{Math.round(zoom * 100)}%</span>
      <button
        type="button"
        class="pm-button"
        aria-label={t('Larger')}
        aria-disabled={zoom >= (ZOOMS.at(-1) ?? 1)}
        onClick={() => zoomBy(1)}
      >
        +
      </button>
    </div>
  );
}

/** How one page is told, and several, by their numbers. */
const SHORT = {
  withoutText: (count: number, pages: string) =>
    plural(
      count,
      'Page {pages} is a picture. It has no text that Pledgemark can read. Nothing was looked for there.',
      'Pages {pages} are pictures. They have no text that Pledgemark can read. Nothing was looked for there.',
      { pages },
    ),
  withTables: (count: number, pages: string) =>
    plural(
      count,
      'A table on page {pages} was read line by line. It may be out of order.',
      'Tables on pages {pages} were read line by line. They may be out of order.',
      { pages },
    ),
  undrawn: (count: number, pages: string) =>
    plural(
      count,
      'Page {pages} could not be drawn. Its words were read: choose Read as text.',
      'Pages {pages} could not be drawn. Their words were read: choose Read as text.',
      { pages },
    ),
} as const;

/** What of the file could not be read or shown as it is meant. */
function Shortcomings(shown: Pick<PdfShown, keyof typeof SHORT>) {
  const lines = (['withoutText', 'withTables', 'undrawn'] as const).flatMap((short) => {
    const pages = shown[short];
    if (pages.length === 0) return [];
    return [SHORT[short](pages.length, listWords(pages.map(String), 'and'))];
  });
  if (lines.length === 0) return null;
  return (
    <div class="pdf-short">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** The bar over an open PDF. */
export function PdfBar({ shown, acts }: { shown: PdfShown; acts: PdfActs }) {
  const { title, original, page, pages, zoom, look } = shown;
  return (
    <header class="pdf-bar">
      <div class="pdf-title">
        <h1>{title}</h1>
        <p>{original === undefined ? t('PDF from this computer') : t('PDF from www.gov.uk, read on this computer')}</p>
      </div>
      <div class="pdf-tools">
        <PageSteps page={page} pages={pages} goTo={acts.goTo} />
        {look === 'pages' ? <ZoomSteps zoom={zoom} zoomBy={acts.zoomBy} /> : null}
        <button
          type="button"
          class="pm-button"
          aria-pressed={look === 'text'}
          onClick={() => acts.choose(look === 'text' ? 'pages' : 'text')}
        >
          {t('Read as text')}
        </button>
        <FindField found={shown.found} find={acts.find} endFind={acts.endFind} />
        {original === undefined ? null : (
          <a href={original} rel="noreferrer">
            {t('The original PDF')}
          </a>
        )}
      </div>
      <Shortcomings {...shown} />
    </header>
  );
}
