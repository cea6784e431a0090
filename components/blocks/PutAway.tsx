import { t } from '@/lib/language';

/** The way to put a banner away: it is not shown again on this page. */
export function PutAway({ what, put }: { what: string; put: () => void }) {
  return (
    <button type="button" class="pm-put-away" aria-label={t('Close: {what}', { what })} onClick={put}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M3 3l10 10M13 3 3 13" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  );
}
