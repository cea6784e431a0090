import { t } from '@/lib/language';

/** Leads back to the page that the panel covers, where it stands in a tab of its own. */
export function BackToPage({ go }: { go: () => void }) {
  return (
    <p class="pm-back">
      <button type="button" class="pm-button" onClick={go}>
        {t('Back to the page')}
      </button>
    </p>
  );
}
