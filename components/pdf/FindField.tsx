import { useRef } from 'preact/hooks';

import { t } from '@/lib/language';

import type { PdfActs, PdfFound } from './pdf-view';

function foundWords({ at, count, hasMore, page }: PdfFound): string {
  if (count === 0) return t('Not found. Words in pictures, heads and feet of pages are not looked through.');
  return hasMore
    ? t('{at} of more than {count}, page {page}', { at, count, page })
    : t('{at} of {count}, page {page}', { at, count, page });
}

/** Looks for words in the PDF: Enter goes to the next place, with Shift to the one before, and Escape ends it. */
export function FindField({
  found,
  find,
  endFind,
}: { readonly found: PdfFound | undefined } & Pick<PdfActs, 'find' | 'endFind'>) {
  const field = useRef<HTMLInputElement>(null);
  const go = (step: 1 | -1): void => {
    const words = field.current?.value.trim() ?? '';
    if (words === '') field.current?.focus();
    else find(words, step);
  };
  return (
    <div class="pdf-steps pdf-find" role="search">
      <label>
        {t('Find')}{' '}
        <input
          ref={field}
          type="search"
          size={16}
          onInput={({ currentTarget }) => {
            if (currentTarget.value === '') endFind();
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
            if (event.key !== 'Escape') return;
            event.currentTarget.value = '';
            endFind();
          }}
        />
      </label>
      <button type="button" class="pm-button" aria-label={t('Place before')} onClick={() => go(-1)}>
        ‹
      </button>
      <button type="button" class="pm-button" aria-label={t('Next place')} onClick={() => go(1)}>
        ›
      </button>
      <span role="status">{found === undefined ? '' : foundWords(found)}</span>
    </div>
  );
}
